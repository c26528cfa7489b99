package org.tiqu.train;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.classify.Classified;
import org.tiqu.classify.Label;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.link.Key;
import org.tiqu.link.Linked;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.tag.Mention;
import org.tiqu.tag.Source;
import org.tiqu.tag.Tagged;
import org.tiqu.text.Span;

/** Annotated articles as the room {@code item} gets them when all rooms before it are right. */
final class GoldLinks {
    private GoldLinks() {}

    /**
     * The article with the paragraphs, labels, mentions and keys of gold.
     *
     * @param seen the same article as the segmenter sees it, for sentences and words
     */
    static Linked of(AnnotatedArticle gold, Segmented seen) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (AnnotatedParagraph paragraph : gold.paragraphs()) {
            paragraphs.add(new Paragraph(
                    paragraphs.size(), paragraph.span(), seen.language(), sentences(seen, paragraph.span())));
            labels.add(new Label(paragraph.role(), paragraph.section(), paragraph.item(), 1));
        }
        List<Mention> mentions = new ArrayList<>();
        List<Key> keys = new ArrayList<>();
        for (AnnotatedMention mention : gold.mentions()) {
            mentions.add(Mention.of(mention.span(), mention.type(), 1, Source.LEXICON));
            keys.add(new Key(mention.key() == null ? "?" : mention.key(), 1));
        }
        Segmented segmented = new Segmented(seen.article(), seen.simplified(), seen.language(), paragraphs);
        return new Linked(
                new Classified(new Tagged(segmented, mentions), labels),
                seen.article().published(),
                keys,
                List.of());
    }

    private static List<Sentence> sentences(Segmented seen, Span paragraph) {
        return seen.paragraphs().stream()
                .flatMap(other -> other.sentences().stream())
                .filter(sentence -> paragraph.contains(sentence.span()))
                .toList();
    }
}
