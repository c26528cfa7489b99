package org.tiqu.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.text.Span;
import org.tiqu.text.Stage;

/**
 * Runs the taggers, merges what they propose, then looks for the names that were found once all over the article,
 * and merges again.
 */
public final class TaggingStage implements Stage<Segmented, Tagged> {
    private final List<Tagger> taggers;
    private final MentionMerger merger;
    private final Set<String> terms;
    private final Function<Segmented, List<Span>> productNames;
    private final RepeatedNames repeatedNames;
    private final Arbiter arbiter;

    /**
     * A stage of these taggers.
     *
     * @param terms words that look like names and are none: the classifier may not propose them
     * @param shortForms gives the names by which an organization may be called after it was named in full
     * @param productNames finds the names of products, inside which nothing is a mention
     */
    public TaggingStage(
            List<Tagger> taggers,
            MentionMerger merger,
            Set<String> terms,
            Function<Segmented, List<Span>> productNames,
            Function<String, List<String>> shortForms,
            Arbiter arbiter) {
        this.arbiter = arbiter;
        this.repeatedNames = new RepeatedNames(shortForms);
        this.productNames = productNames;
        this.terms = Set.copyOf(terms);
        this.taggers = List.copyOf(taggers);
        this.merger = merger;
    }

    @Override
    public Tagged apply(Segmented article) {
        return new Tagged(article, arbiter.decide(evidence(article)));
    }

    /** What the taggers say of an article, before the arbiter decides. */
    public Evidence evidence(Segmented article) {
        List<Mention> proposals = new ArrayList<>();
        for (Tagger tagger : taggers) {
            proposals.addAll(tagger.tag(article));
        }
        List<Mention> said = proposals.stream()
                .filter(mention -> mention.confidence() == Mention.AS_SAID)
                .toList();
        proposals.removeAll(said);
        proposals.removeIf(
                mention -> mention.by().contains(Source.CORENLP) && terms.contains(article.textOf(mention.span())));
        List<Span> products = productNames.apply(article);
        proposals.removeIf(mention -> products.stream().anyMatch(product -> product.contains(mention.span())));
        proposals.removeIf(new ParagraphEnds(article)::isCrossedBy);
        List<Mention> first = merger.merge(article, proposals);
        List<Mention> repeated = repeatedNames.find(article, first);
        if (repeated.isEmpty()) {
            return new Evidence(article, said, proposals, first);
        }
        repeated.stream()
                .filter(mention -> products.stream().noneMatch(product -> product.contains(mention.span())))
                .forEach(proposals::add);
        return new Evidence(article, said, proposals, merger.merge(article, proposals));
    }

    /** Where paragraphs end. A name does not go on in the next one. */
    private static final class ParagraphEnds {
        private final BitSet ends = new BitSet();

        ParagraphEnds(Segmented article) {
            for (Paragraph paragraph : article.paragraphs()) {
                ends.set(paragraph.span().end());
            }
        }

        boolean isCrossedBy(Mention mention) {
            Span span = mention.span();
            int end = ends.nextSetBit(span.start() + 1);
            return end >= 0 && end < span.end();
        }
    }
}
