package org.tiqu.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedMention;

/**
 * Counts mentions by the four schemes of SemEval-2013 task 9.1: {@code strict} (span and type), {@code exact} (span
 * alone), {@code partial} (a mere overlap counts a half) and {@code type} (an overlap of the right type). A gold
 * mention and a prediction count once each, so that {@code strict} is also what {@code conlleval} counts.
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

    static void score(ArticlePair pair, List<MentionMatch> matches, Tally tally) {
        for (MentionMatch match : matches) {
            AnnotatedMention any = match.gold() == null ? match.predicted() : match.gold();
            if (any == null) {
                continue;
            }
            if (pair.isFurniture(any.span())) {
                count(tally, FURNITURE, STRICT, match, match.isStrict() ? 1 : 0);
                continue;
            }
            count(tally, LAYER, STRICT, match, match.isStrict() ? 1 : 0);
            count(tally, LAYER, EXACT, match, match.isSameSpan() ? 1 : 0);
            count(tally, LAYER, PARTIAL, match, match.isSameSpan() ? 1 : match.isPaired() ? 0.5 : 0);
            count(tally, LAYER, TYPE, match, match.isSameType() ? 1 : 0);
            tally.add(
                    new Figure(LAYER, BY_SECTION, pair.sectionOf(any.span()).code()),
                    Counts.of(match.isStrict() ? 1 : 0, one(match.predicted()), one(match.gold())));
        }
    }

    private static void count(Tally tally, String layer, String scheme, MentionMatch match, double hits) {
        tally.add(new Figure(layer, scheme, Figure.ALL), Counts.of(hits, one(match.predicted()), one(match.gold())));
        if (match.predicted() != null) {
            tally.add(new Figure(layer, scheme, match.predicted().type().name()), new Counts(hits, 1, 0, 0));
        }
        if (match.gold() != null) {
            tally.add(new Figure(layer, scheme, match.gold().type().name()), new Counts(0, 0, hits, 1));
        }
    }

    private static double one(@Nullable AnnotatedMention mention) {
        return mention == null ? 0 : 1;
    }
}
