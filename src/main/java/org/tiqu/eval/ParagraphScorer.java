package org.tiqu.eval;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.text.Span;

/**
 * Counts paragraphs: where they stand, and the role and section of those that stand where gold has them. A gold
 * paragraph that is not found has neither label right, and one that gold has not neither; in the confusion matrices
 * the side that lacks it has {@link #NOT_FOUND}.
 */
final class ParagraphScorer {
    static final String LAYER = "paragraphs";
    static final String SEGMENTATION = "segmentation";
    static final String ROLE = "role";
    static final String SECTION = "section";
    /** Role and section both. */
    static final String LABEL = "label";

    static final String CONFUSION = "confusion-";
    static final String NOT_FOUND = "-";
    /** Between the gold label and the predicted one in the groups of a confusion matrix. */
    static final String FOR = " > ";

    private record Sides(
            @Nullable AnnotatedParagraph gold, @Nullable AnnotatedParagraph predicted) {
        boolean isFound() {
            return gold != null && predicted != null;
        }

        Counts counts(boolean isRight) {
            return Counts.of(isRight ? 1 : 0, predicted == null ? 0 : 1, gold == null ? 0 : 1);
        }
    }

    private ParagraphScorer() {}

    static void score(ArticlePair pair, Tally tally) {
        Map<Span, Sides> paragraphs = new TreeMap<>();
        for (AnnotatedParagraph gold : pair.gold().paragraphs()) {
            paragraphs.put(gold.span(), new Sides(gold, null));
        }
        for (AnnotatedParagraph predicted : pair.predicted().paragraphs()) {
            paragraphs.merge(
                    predicted.span(),
                    new Sides(null, predicted),
                    (gold, other) -> new Sides(gold.gold(), other.predicted()));
        }
        for (Sides sides : paragraphs.values()) {
            boolean isRole = role(sides.gold()).equals(role(sides.predicted()));
            boolean isSection = section(sides.gold()).equals(section(sides.predicted()));
            tally.add(new Figure(LAYER, SEGMENTATION, Figure.ALL), sides.counts(sides.isFound()));
            tally.add(new Figure(LAYER, LABEL, Figure.ALL), sides.counts(isRole && isSection));
            tally.add(new Figure(LAYER, ROLE, Figure.ALL), sides.counts(isRole));
            tally.add(new Figure(LAYER, SECTION, Figure.ALL), sides.counts(isSection));
            label(tally, ROLE, role(sides.gold()), role(sides.predicted()));
            label(tally, SECTION, section(sides.gold()), section(sides.predicted()));
        }
    }

    private static void label(Tally tally, String measure, String gold, String predicted) {
        double hit = gold.equals(predicted) ? 1 : 0;
        if (!gold.equals(NOT_FOUND)) {
            tally.add(new Figure(LAYER, measure, gold), new Counts(0, 0, hit, 1));
        }
        if (!predicted.equals(NOT_FOUND)) {
            tally.add(new Figure(LAYER, measure, predicted), new Counts(hit, 1, 0, 0));
        }
        tally.add(new Figure(LAYER, CONFUSION + measure, gold + FOR + predicted), Counts.of(1, 1, 1));
    }

    private static String role(@Nullable AnnotatedParagraph paragraph) {
        return paragraph == null ? NOT_FOUND : paragraph.role().code();
    }

    private static String section(@Nullable AnnotatedParagraph paragraph) {
        return paragraph == null ? NOT_FOUND : paragraph.section().code();
    }
}
