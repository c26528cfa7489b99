package org.tiqu.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tiqu.tag.hanlp.WordPairs.Pair;

/**
 * Groups words so that the class of a word tells as much as possible of the class of its neighbour: each word in turn
 * moves to the class that raises the likelihood of the pairs most, until hardly any moves.
 *
 * <p>Source: Martin, Liermann and Ney (1998), "Algorithms for bigram and trigram word clustering".
 */
final class Exchange {
    private static final double FEW = 0.005;
    private static final int LOGARITHMS = 1 << 16;

    private final int size;
    private final List<List<Pair>> after = new ArrayList<>();
    private final List<List<Pair>> before = new ArrayList<>();
    private final int[] classes;
    private final long[][] pairs;
    private final long[] firsts;
    private final long[] seconds;
    private final double[] entropies = new double[LOGARITHMS];

    /** {@code size} classes of the words from 0 to {@code words}, which come the most frequent first. */
    Exchange(int words, List<Pair> neighbours, int size) {
        this.size = size;
        this.classes = new int[words];
        for (int word = 0; word < words; word++) {
            after.add(new ArrayList<>());
            before.add(new ArrayList<>());
            classes[word] = word % size;
        }
        this.pairs = new long[size][size];
        this.firsts = new long[size];
        this.seconds = new long[size];
        for (Pair pair : neighbours) {
            after.get(pair.first()).add(pair);
            before.get(pair.second()).add(pair);
            int first = classes[pair.first()];
            int second = classes[pair.second()];
            pairs[first][second] += pair.count();
            firsts[first] += pair.count();
            seconds[second] += pair.count();
        }
        for (int i = 1; i < LOGARITHMS; i++) {
            entropies[i] = i * StrictMath.log(i);
        }
    }

    /** The class of each word after at most so many rounds. */
    int[] run(int rounds) {
        int moved = classes.length;
        for (int round = 0; round < rounds && moved > classes.length * FEW; round++) {
            moved = 0;
            for (int word = 0; word < classes.length; word++) {
                moved += moves(word) ? 1 : 0;
            }
        }
        return classes.clone();
    }

    private boolean moves(int word) {
        Neighbours of = new Neighbours(word);
        int from = classes[word];
        of.add(from, -1);
        int best = from;
        double most = gain(of, from);
        for (int to = 0; to < size; to++) {
            double gain = to == from ? most : gain(of, to);
            if (gain > most + 1e-9) {
                most = gain;
                best = to;
            }
        }
        of.add(best, 1);
        classes[word] = best;
        return best != from;
    }

    /** What the likelihood gains when the word, which is in no class, joins one. */
    private double gain(Neighbours of, int joined) {
        double gain = 0;
        for (int other : of.classesAfter) {
            if (other != joined) {
                gain += rise(pairs[joined][other], of.after[other]);
            }
        }
        for (int other : of.classesBefore) {
            if (other != joined) {
                gain += rise(pairs[other][joined], of.before[other]);
            }
        }
        gain += rise(pairs[joined][joined], of.after[joined] + of.before[joined] + of.itself);
        return gain - rise(firsts[joined], of.asFirst) - rise(seconds[joined], of.asSecond);
    }

    private double rise(long count, long more) {
        return entropy(count + more) - entropy(count);
    }

    private double entropy(long count) {
        return count < LOGARITHMS ? entropies[(int) count] : (double) count * StrictMath.log((double) count);
    }

    /** How often a word stands before and behind which class. */
    private final class Neighbours {
        private final long[] after = new long[size];
        private final long[] before = new long[size];
        private final int[] classesAfter;
        private final int[] classesBefore;
        private long itself;
        private long asFirst;
        private long asSecond;

        Neighbours(int word) {
            for (Pair pair : Exchange.this.after.get(word)) {
                asFirst += pair.count();
                if (pair.second() == word) {
                    itself += pair.count();
                } else {
                    after[classes[pair.second()]] += pair.count();
                }
            }
            for (Pair pair : Exchange.this.before.get(word)) {
                asSecond += pair.count();
                if (pair.first() != word) {
                    before[classes[pair.first()]] += pair.count();
                }
            }
            classesAfter = used(after);
            classesBefore = used(before);
        }

        private static int[] used(long[] counts) {
            int[] used = new int[counts.length];
            int n = 0;
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    used[n++] = i;
                }
            }
            return Arrays.copyOf(used, n);
        }

        /** Counts the word into a class, or with −1 out of it. */
        void add(int member, int sign) {
            for (int other : classesAfter) {
                pairs[member][other] += sign * after[other];
            }
            for (int other : classesBefore) {
                pairs[other][member] += sign * before[other];
            }
            pairs[member][member] += sign * itself;
            firsts[member] += sign * asFirst;
            seconds[member] += sign * asSecond;
        }
    }
}
