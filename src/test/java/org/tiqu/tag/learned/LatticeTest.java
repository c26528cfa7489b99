package org.tiqu.tag.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiqu.tag.MentionType;

/** Against all ways to label a short sequence, written out. */
class LatticeTest {
    private static final int N = Labels.COUNT;
    private static final int LENGTH = 3;

    private final SplittableRandom random = new SplittableRandom(7);
    private final double[][] scores = scores();
    private final float[] transitions = transitions();
    private final Lattice lattice = new Lattice(scores, Lattice.steps(transitions));

    private double[][] scores() {
        double[][] values = new double[LENGTH][N];
        for (double[] unit : values) {
            for (int y = 0; y < N; y++) {
                unit[y] = random.nextDouble() * 4 - 2;
            }
        }
        return values;
    }

    private float[] transitions() {
        float[] values = new float[N * N];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextDouble() - 0.5);
        }
        return values;
    }

    private static List<int[]> ways() {
        List<int[]> ways = new ArrayList<>();
        for (int code = 0; code < N * N * N; code++) {
            int[] way = {code / (N * N), code / N % N, code % N};
            boolean isPossible = Labels.mayBegin(way[0]) && Labels.mayEnd(way[2]);
            for (int t = 1; t < LENGTH; t++) {
                isPossible &= Labels.mayFollow(way[t - 1], way[t]);
            }
            if (isPossible) {
                ways.add(way);
            }
        }
        return ways;
    }

    private double weight(int[] way) {
        double score = 0;
        for (int t = 0; t < LENGTH; t++) {
            score += scores[t][way[t]] + (t == 0 ? 0 : transitions[way[t - 1] * N + way[t]]);
        }
        return Math.exp(score);
    }

    private double share(java.util.function.Predicate<int[]> which) {
        double all = ways().stream().mapToDouble(this::weight).sum();
        return ways().stream().filter(which).mapToDouble(this::weight).sum() / all;
    }

    @Test
    void sumsOverAllWays() {
        double all = ways().stream().mapToDouble(this::weight).sum();
        assertEquals(Math.log(all), lattice.logSum(), 1e-9);
    }

    @Test
    void givesTheProbabilityOfEachLabel() {
        for (int t = 0; t < LENGTH; t++) {
            for (int y = 0; y < N; y++) {
                int unit = t;
                int label = y;
                assertEquals(share(way -> way[unit] == label), lattice.probability(t, y), 1e-9);
            }
        }
    }

    @Test
    void givesTheProbabilityOfEachStep() {
        for (int a = 0; a < N; a++) {
            for (int b = 0; b < N; b++) {
                int before = a;
                int label = b;
                assertEquals(share(way -> way[1] == before && way[2] == label), lattice.probability(2, a, b), 1e-9);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void givesTheProbabilityThatExactlyTheseUnitsAreAName(int last) {
        int[] name = new int[last + 1];
        for (int t = 0; t <= last; t++) {
            int place = last == 0 ? Labels.ALONE : t == 0 ? Labels.FIRST : t == last ? Labels.LAST : Labels.INNER;
            name[t] = Labels.of(MentionType.PERSON, place);
        }
        double expected = share(way -> java.util.Arrays.equals(name, java.util.Arrays.copyOf(way, last + 1)));
        assertEquals(expected, lattice.probability(0, last, MentionType.PERSON), 1e-9);
    }

    @Test
    void findsTheMostProbableWay() {
        int[] best = ways().get(0);
        for (int[] way : ways()) {
            best = weight(way) > weight(best) ? way : best;
        }
        assertArrayEquals(best, lattice.best());
    }

    @Test
    void anEmptySequenceHasOneWay() {
        Lattice empty = new Lattice(new double[0][N], Lattice.steps(transitions));
        assertEquals(0, empty.best().length);
        assertEquals(0, empty.logSum());
    }
}
