package org.tiqu.train;

import java.util.ArrayList;
import java.util.Arrays;
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

/** Learns the taggers' models from annotated articles. Runs on one thread, since the order decides the bytes. */
public final class TaggerTraining {
    /** Chosen on the dev part of the corpora and on a half of the English public data that was kept out for it. */
    private static final CrfTrainer TRAINER = new CrfTrainer(12, 0.02, 3, 0.02, 0.5);

    private final Function<AnnotatedArticle, Evidence> evidence;
    private final SequenceFeatures features;
    private final CrfTrainer trainer;

    /**
     * Training with what the other taggers say.
     *
     * @param evidence what is known of an article's text before a model decides
     * @param features what the model sees of it
     */
    public TaggerTraining(Function<AnnotatedArticle, Evidence> evidence, SequenceFeatures features) {
        this(evidence, features, TRAINER);
    }

    TaggerTraining(Function<AnnotatedArticle, Evidence> evidence, SequenceFeatures features, CrfTrainer trainer) {
        this.evidence = evidence;
        this.features = features;
        this.trainer = trainer;
    }

    /** The model of one language that the sentences in it teach, whatever the language of their article. */
    public CrfModel train(List<AnnotatedArticle> articles, boolean isChinese) {
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
        return new CrfTrainer.Example(
                sequence.features(), Arrays.stream(labels).boxed().toList());
    }
}
