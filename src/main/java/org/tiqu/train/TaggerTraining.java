package org.tiqu.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.Evidence;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.learned.CrfModel;
import org.tiqu.tag.learned.Sequence;
import org.tiqu.tag.learned.SequenceFeatures;
import org.tiqu.text.Span;

/** Learns the taggers' models from annotated articles. */
final class TaggerTraining {
    private final Function<AnnotatedArticle, Evidence> evidence;
    private final SequenceFeatures features;
    private final CrfTrainer trainer;

    TaggerTraining(Function<AnnotatedArticle, Evidence> evidence, SequenceFeatures features, CrfTrainer trainer) {
        this.evidence = evidence;
        this.features = features;
        this.trainer = trainer;
    }

    /** The model of one language that the sentences in it teach, whatever the language of their article. */
    CrfModel train(List<AnnotatedArticle> articles, boolean isChinese) {
        List<CrfTrainer.Example> examples = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            List<AnnotatedMention> names = article.mentions().stream()
                    .filter(mention -> mention.type() != MentionType.DATE)
                    .sorted(Comparator.comparing(AnnotatedMention::span))
                    .toList();
            for (Sequence sequence : features.of(evidence.apply(article))) {
                if (sequence.isChinese() == isChinese) {
                    examples.add(example(sequence, names));
                }
            }
        }
        return trainer.train(examples);
    }

    private static CrfTrainer.Example example(Sequence sequence, List<AnnotatedMention> names) {
        int[] labels = new int[sequence.units().size()];
        Span all = new Span(
                sequence.units().get(0).start(),
                sequence.units().get(labels.length - 1).end());
        for (AnnotatedMention name : names) {
            if (name.span().overlaps(all)) {
                sequence.label(labels, name.span(), name.type());
            }
        }
        return new CrfTrainer.Example(sequence.features(), labels);
    }
}
