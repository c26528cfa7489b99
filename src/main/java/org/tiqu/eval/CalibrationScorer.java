package org.tiqu.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.text.Span;

/**
 * Collects how often what was said with a probability was right, in ten bins of equal width: of a figure's counts
 * {@code rightPredicted} is how many were right, {@code foundGold} the sum of the probabilities, and the others how
 * many there were. The last bin holds 1 as well.
 */
final class CalibrationScorer {
    static final String LAYER = "calibration";
    static final String MENTION = "mention";
    static final String KEY = "key";
    static final String PARAGRAPH = "paragraph";
    private static final int BINS = 10;

    private CalibrationScorer() {}

    static void scoreMentions(List<MentionMatch> matches, Identity identity, Tally tally) {
        for (MentionMatch match : matches) {
            AnnotatedMention predicted = match.predicted();
            AnnotatedMention gold = match.gold();
            if (predicted == null) {
                continue;
            }
            add(tally, MENTION, predicted.confidence(), match.isStrict());
            if (gold != null && match.isStrict() && gold.isLinked() && predicted.isLinked()) {
                add(tally, KEY, predicted.keyConfidence(), KeyScorer.isRight(match, identity));
            }
        }
    }

    static void scoreParagraphs(ArticlePair pair, Tally tally) {
        Map<Span, AnnotatedParagraph> golds = new HashMap<>();
        pair.gold().paragraphs().forEach(paragraph -> golds.put(paragraph.span(), paragraph));
        for (AnnotatedParagraph paragraph : pair.predicted().paragraphs()) {
            AnnotatedParagraph gold = golds.get(paragraph.span());
            boolean isRight = gold != null && gold.role() == paragraph.role() && gold.section() == paragraph.section();
            add(tally, PARAGRAPH, paragraph.confidence(), isRight);
        }
    }

    private static void add(Tally tally, String what, @Nullable Double probability, boolean isRight) {
        if (probability != null) {
            int bin = Math.min(BINS - 1, (int) (probability * BINS));
            tally.add(new Figure(LAYER, what, "0." + bin), new Counts(isRight ? 1 : 0, 1, probability, 1));
        }
    }

    /**
     * Expected calibration error: how far probability and share of right ones lie apart in a bin, averaged over all.
     * NaN where nothing was said. Source: Naeini, Cooper and Hauskrecht (2015).
     */
    static double error(Tally tally, String what) {
        double all = 0;
        double apart = 0;
        for (Counts bin : tally.groups(LAYER, what).values()) {
            all += bin.predicted();
            apart += Math.abs(bin.rightPredicted() - bin.foundGold());
        }
        return all == 0 ? Double.NaN : apart / all;
    }
}
