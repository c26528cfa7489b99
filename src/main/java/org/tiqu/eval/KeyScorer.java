package org.tiqu.eval;

import java.util.List;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;

/**
 * Counts keys, of mentions outside furniture. {@code matched}: of the mentions found strictly whose gold key says
 * more than {@code ?}, those with the right key ({@code foundGold}) among those that have a key at all
 * ({@code predicted}). {@code end-to-end}: a key counts only where the mention was found as well.
 */
final class KeyScorer {
    static final String LAYER = "keys";
    static final String MATCHED = "matched";
    static final String END_TO_END = "end-to-end";

    private KeyScorer() {}

    static void score(ArticlePair pair, List<MentionMatch> matches, Identity identity, Tally tally) {
        for (MentionMatch match : matches) {
            AnnotatedMention gold = match.gold();
            AnnotatedMention predicted = match.predicted();
            boolean isGold = gold != null && gold.isLinked() && !pair.isFurniture(gold.span());
            boolean isPredicted = predicted != null && predicted.isLinked() && !pair.isFurniture(predicted.span());
            boolean isRight = gold != null
                    && isGold
                    && predicted != null
                    && match.isStrict()
                    && identity.isSame(gold.type(), String.valueOf(gold.key()), predicted.key());
            double hit = isRight ? 1 : 0;
            if (gold != null && isGold && match.isStrict()) {
                add(tally, MATCHED, gold.type(), Counts.of(hit, isPredicted ? 1 : 0, 1));
            }
            // A key given to what gold itself cannot name is neither right nor wrong.
            boolean isOpen = gold != null && match.isStrict() && !gold.isLinked();
            if (predicted != null && isPredicted && !isOpen) {
                add(tally, END_TO_END, predicted.type(), new Counts(hit, 1, 0, 0));
            }
            if (gold != null && isGold) {
                add(tally, END_TO_END, gold.type(), new Counts(0, 0, hit, 1));
            }
        }
    }

    private static void add(Tally tally, String measure, MentionType type, Counts counts) {
        tally.add(new Figure(LAYER, measure, type.name()), counts);
        tally.add(new Figure(LAYER, measure, Figure.ALL), counts);
    }
}
