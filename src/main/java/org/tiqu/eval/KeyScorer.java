package org.tiqu.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;

/**
 * Counts keys. {@code matched}: of the mentions found strictly whose gold key says more than {@code ?}, those with
 * the right key ({@code foundGold}) among those that have a key at all ({@code predicted}). {@code end-to-end}: a
 * key counts only where the mention was found as well; one given to a mention that gold itself cannot name is
 * neither right nor wrong.
 */
final class KeyScorer {
    static final String LAYER = "keys";
    static final String MATCHED = "matched";
    static final String END_TO_END = "end-to-end";

    private KeyScorer() {}

    static void score(List<MentionMatch> matches, Identity identity, Tally tally) {
        for (MentionMatch match : matches) {
            AnnotatedMention gold = match.gold();
            AnnotatedMention predicted = match.predicted();
            double hit = isRight(match, identity) ? 1 : 0;
            if (gold != null && gold.isLinked()) {
                add(tally, END_TO_END, gold.type(), new Counts(0, 0, hit, 1));
                if (match.isStrict()) {
                    add(tally, MATCHED, gold.type(), Counts.of(hit, isGiven(predicted) ? 1 : 0, 1));
                }
            }
            boolean isOpen = match.isStrict() && gold != null && !gold.isLinked();
            if (predicted != null && isGiven(predicted) && !isOpen) {
                add(tally, END_TO_END, predicted.type(), new Counts(hit, 1, 0, 0));
            }
        }
    }

    private static boolean isGiven(@Nullable AnnotatedMention mention) {
        return mention != null && mention.isLinked();
    }

    /** Whether the mention was found strictly, gold names it, and the prediction says the same. */
    static boolean isRight(MentionMatch match, Identity identity) {
        AnnotatedMention gold = match.gold();
        AnnotatedMention predicted = match.predicted();
        return match.isStrict()
                && gold != null
                && gold.isLinked()
                && predicted != null
                && identity.isSame(gold.type(), String.valueOf(gold.key()), predicted.key());
    }

    private static void add(Tally tally, String measure, MentionType type, Counts counts) {
        tally.add(new Figure(LAYER, measure, type.name()), counts);
        tally.add(new Figure(LAYER, measure, Figure.ALL), counts);
    }
}
