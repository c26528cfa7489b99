package org.tiqu.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tiqu.corpus.AnnotatedMention;

/**
 * Pairs gold mentions with predicted ones that overlap them, each with one other at most. Of all ways to do so it
 * takes the one with the most pairs of one type, then with the most pairs, then with the most shared text; which
 * side is gold makes no difference. Mentions of the same span overlap no others and so always find each other.
 *
 * <p>Source: SemEval-2013 task 9.1 leaves open what a mention with several overlaps counts as; scorers that take
 * the first one, or each, count by the order of the mentions or one mention twice (MantisAI/nervaluate, issues 29
 * and 40, pull request 85).
 */
final class MentionAligner {
    /** How good some pairs are together. */
    private record Value(int sameType, int pairs, int shared) implements Comparable<Value> {
        private static final Value NONE = new Value(0, 0, 0);
        private static final Comparator<Value> ORDER = Comparator.comparingInt(Value::sameType)
                .thenComparingInt(Value::pairs)
                .thenComparingInt(Value::shared);

        Value with(Overlap overlap, boolean isSameType) {
            return new Value(sameType + (isSameType ? 1 : 0), pairs + 1, shared + overlap.length());
        }

        @Override
        public int compareTo(Value other) {
            return ORDER.compare(this, other);
        }
    }

    private static final int NOBODY = -1;

    private MentionAligner() {}

    /** All pairs and all that stand alone, in text order; both lists are in text order and without overlaps. */
    static List<MentionMatch> align(List<AnnotatedMention> gold, List<AnnotatedMention> predicted) {
        int[] answers = new int[gold.size()];
        Arrays.fill(answers, NOBODY);
        boolean[] isUsed = new boolean[predicted.size()];
        for (Overlap overlap : best(gold, predicted)) {
            answers[overlap.first()] = overlap.second();
            isUsed[overlap.second()] = true;
        }
        List<MentionMatch> matches = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            matches.add(new MentionMatch(gold.get(i), answers[i] == NOBODY ? null : predicted.get(answers[i])));
        }
        for (int i = 0; i < isUsed.length; i++) {
            if (!isUsed[i]) {
                matches.add(new MentionMatch(null, predicted.get(i)));
            }
        }
        matches.sort(Comparator.comparing(match -> match.one().span()));
        return matches;
    }

    /** In linear time: the overlaps that exclude one stand right before and behind it. */
    private static List<Overlap> best(List<AnnotatedMention> gold, List<AnnotatedMention> predicted) {
        List<Overlap> overlaps = Overlap.between(
                gold.stream().map(AnnotatedMention::span).toList(),
                predicted.stream().map(AnnotatedMention::span).toList());
        List<Value> best = new ArrayList<>();
        best.add(Value.NONE);
        int[] free = new int[overlaps.size()];
        int sameFirst = 0;
        int sameSecond = 0;
        for (int i = 0; i < free.length; i++) {
            Overlap overlap = overlaps.get(i);
            sameFirst = i > 0 && overlaps.get(i - 1).first() == overlap.first() ? sameFirst : i;
            sameSecond = i > 0 && overlaps.get(i - 1).second() == overlap.second() ? sameSecond : i;
            free[i] = Math.min(sameFirst, sameSecond);
            boolean isSameType = gold.get(overlap.first()).type()
                    == predicted.get(overlap.second()).type();
            Value with = best.get(free[i]).with(overlap, isSameType);
            Value without = best.get(i);
            best.add(with.compareTo(without) > 0 ? with : without);
        }
        List<Overlap> chosen = new ArrayList<>();
        for (int i = free.length; i > 0; ) {
            boolean isWithout = best.get(i).equals(best.get(i - 1));
            if (!isWithout) {
                chosen.add(overlaps.get(i - 1));
            }
            i = isWithout ? i - 1 : free[i - 1];
        }
        return chosen;
    }
}
