package org.tiqu.eval;

import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedMention;

/**
 * Counts mentions by the four schemes of SemEval-2013 task 9.1: {@code strict} (span and type), {@code exact} (span
 * alone), {@code partial} (a mere overlap counts a half) and {@code type} (an overlap of the right type). A gold
 * mention and a prediction count once each, so that {@code strict} is also what {@code conlleval} counts. By type, a
 * gold mention counts for its type and a prediction for its own.
 */
final class MentionScorer {
    static final String LAYER = "mentions";
    static final String FURNITURE = "furniture";
    static final String STRICT = "strict";
    static final String EXACT = "exact";
    static final String PARTIAL = "partial";
    static final String TYPE = "type";
    /** {@link #STRICT} by the section in which gold has the mention. */
    static final String BY_SECTION = "strict-by-section";

    private MentionScorer() {}

    /** Of a match in the report itself. */
    static void score(ArticlePair pair, MentionMatch match, Tally tally) {
        double strict = match.isStrict() ? 1 : 0;
        count(tally, LAYER, STRICT, match, strict);
        count(tally, LAYER, EXACT, match, match.isSameSpan() ? 1 : 0);
        count(tally, LAYER, PARTIAL, match, match.isSameSpan() ? 1 : match.isPaired() ? 0.5 : 0);
        count(tally, LAYER, TYPE, match, match.isSameType() ? 1 : 0);
        String section = pair.sectionOf(match.one().span()).code();
        tally.add(new Figure(LAYER, BY_SECTION, section), counts(match, strict));
    }

    /** Of a match in what gold calls furniture. */
    static void scoreFurniture(MentionMatch match, Tally tally) {
        count(tally, FURNITURE, STRICT, match, match.isStrict() ? 1 : 0);
    }

    private static void count(Tally tally, String layer, String scheme, MentionMatch match, double hits) {
        AnnotatedMention gold = match.gold();
        AnnotatedMention predicted = match.predicted();
        tally.add(new Figure(layer, scheme, Figure.ALL), counts(match, hits));
        if (predicted != null) {
            tally.add(new Figure(layer, scheme, predicted.type().name()), new Counts(hits, 1, 0, 0));
        }
        if (gold != null) {
            tally.add(new Figure(layer, scheme, gold.type().name()), new Counts(0, 0, hits, 1));
        }
    }

    private static Counts counts(MentionMatch match, double hits) {
        return Counts.of(hits, one(match.predicted()), one(match.gold()));
    }

    private static double one(@Nullable AnnotatedMention mention) {
        return mention == null ? 0 : 1;
    }
}
