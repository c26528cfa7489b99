package org.tiqu.eval;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.text.Span;

/**
 * Counts paragraphs: where they stand, and the role and section of those that stand where gold has them. A gold
 * paragraph that is not found has neither label right; in the confusion matrices it is {@link #NOT_FOUND}.
 */
final class ParagraphScorer {
    static final String LAYER = "paragraphs";
    static final String SEGMENTATION = "segmentation";
    static final String ROLE = "role";
    static final String SECTION = "section";
    static final String LABEL = "label";
    static final String CONFUSION = "confusion-";
    static final String NOT_FOUND = "-";
    /** Between the gold label and the predicted one in the groups of a confusion matrix. */
    static final String FOR = " > ";

    private ParagraphScorer() {}

    static void score(ArticlePair pair, Tally tally) {
        Map<Span, AnnotatedParagraph> predicted = new HashMap<>();
        pair.predicted().paragraphs().forEach(paragraph -> predicted.put(paragraph.span(), paragraph));
        int found = 0;
        for (AnnotatedParagraph gold : pair.gold().paragraphs()) {
            AnnotatedParagraph other = predicted.get(gold.span());
            found += other == null ? 0 : 1;
            boolean isRole = other != null && other.role() == gold.role();
            boolean isSection = other != null && other.section() == gold.section();
            gold(
                    tally,
                    ROLE,
                    gold.role().code(),
                    other == null ? null : other.role().code());
            gold(
                    tally,
                    SECTION,
                    gold.section().code(),
                    other == null ? null : other.section().code());
            tally.add(new Figure(LAYER, LABEL, Figure.ALL), Counts.of(isRole && isSection ? 1 : 0, 1, 1));
        }
        int all = pair.predicted().paragraphs().size();
        tally.add(
                new Figure(LAYER, SEGMENTATION, Figure.ALL),
                Counts.of(found, all, pair.gold().paragraphs().size()));
        Map<Span, AnnotatedParagraph> golds = new HashMap<>();
        pair.gold().paragraphs().forEach(paragraph -> golds.put(paragraph.span(), paragraph));
        for (AnnotatedParagraph paragraph : pair.predicted().paragraphs()) {
            AnnotatedParagraph gold = golds.get(paragraph.span());
            boolean isRole = gold != null && gold.role() == paragraph.role();
            boolean isSection = gold != null && gold.section() == paragraph.section();
            predicted(tally, ROLE, paragraph.role().code(), isRole);
            predicted(tally, SECTION, paragraph.section().code(), isSection);
        }
    }

    private static void gold(Tally tally, String measure, String gold, @Nullable String predicted) {
        double hit = gold.equals(predicted) ? 1 : 0;
        tally.add(new Figure(LAYER, measure, gold), new Counts(0, 0, hit, 1));
        tally.add(new Figure(LAYER, measure, Figure.ALL), Counts.of(hit, 1, 1));
        tally.add(
                new Figure(LAYER, CONFUSION + measure, gold + FOR + (predicted == null ? NOT_FOUND : predicted)),
                Counts.of(1, 1, 1));
    }

    private static void predicted(Tally tally, String measure, String label, boolean isRight) {
        tally.add(new Figure(LAYER, measure, label), new Counts(isRight ? 1 : 0, 1, 0, 0));
    }
}
