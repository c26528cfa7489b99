package org.tiqu.tag.learned;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * All ways to label one sequence, with their probabilities. Labels that may not follow each other have none.
 *
 * <p>Source: Rabiner (1989), forward and backward values scaled at each unit; Lafferty, McCallum and Pereira (2001).
 */
public final class Lattice {
    private static final int N = Labels.COUNT;

    /** For each label those that it may follow, and those that may follow it, ascending. */
    private static final int[][] BEFORE = new int[N][];

    private static final int[][] AFTER = new int[N][];

    static {
        for (int label = 0; label < N; label++) {
            int here = label;
            BEFORE[label] = IntStream.range(0, N)
                    .filter(before -> Labels.mayFollow(before, here))
                    .toArray();
            AFTER[label] = IntStream.range(0, N)
                    .filter(after -> Labels.mayFollow(here, after))
                    .toArray();
        }
    }

    private final double[][] potentials;
    private final double[] shifts;
    private final double[] steps;
    private final double[][] forward;
    private final double[][] backward;
    private final double[] scales;

    /**
     * @param scores by unit and label
     * @param steps how the labels follow each other, as {@link #steps} gives it
     */
    public Lattice(double[][] scores, double[] steps) {
        int length = scores.length;
        this.potentials = new double[length][N];
        this.shifts = new double[length];
        for (int t = 0; t < length; t++) {
            double max = scores[t][0];
            for (int y = 1; y < N; y++) {
                max = Math.max(max, scores[t][y]);
            }
            shifts[t] = max;
            for (int y = 0; y < N; y++) {
                boolean isPossible = (t > 0 || Labels.mayBegin(y)) && (t < length - 1 || Labels.mayEnd(y));
                potentials[t][y] = isPossible ? StrictMath.exp(scores[t][y] - shifts[t]) : 0;
            }
        }
        this.steps = steps;
        this.forward = new double[length][N];
        this.backward = new double[length][N];
        this.scales = new double[length];
        runForward();
        runBackward();
    }

    /**
     * What a transition multiplies the probability of a way with; nothing goes on where labels may not follow.
     *
     * @param transitions from label (row) to label
     */
    public static double[] steps(float[] transitions) {
        double[] steps = new double[N * N];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Labels.mayFollow(i / N, i % N) ? StrictMath.exp(transitions[i]) : 0;
        }
        return steps;
    }

    private void runForward() {
        for (int t = 0; t < forward.length; t++) {
            double sum = 0;
            for (int y = 0; y < N; y++) {
                double from = t == 0 ? 1 : 0;
                if (t > 0) {
                    for (int x : BEFORE[y]) {
                        from += forward[t - 1][x] * steps[x * N + y];
                    }
                }
                forward[t][y] = from * potentials[t][y];
                sum += forward[t][y];
            }
            scales[t] = sum;
            for (int y = 0; y < N; y++) {
                forward[t][y] /= sum;
            }
        }
    }

    private void runBackward() {
        int last = backward.length - 1;
        if (last >= 0) {
            Arrays.fill(backward[last], 1);
        }
        for (int t = last - 1; t >= 0; t--) {
            for (int x = 0; x < N; x++) {
                double to = 0;
                for (int y : AFTER[x]) {
                    to += steps[x * N + y] * potentials[t + 1][y] * backward[t + 1][y];
                }
                backward[t][x] = to / scales[t + 1];
            }
        }
    }

    /** Probability that a unit has a label. */
    public double probability(int unit, int label) {
        return forward[unit][label] * backward[unit][label];
    }

    /** Probability that the unit before {@code unit} has the one label and this the other. */
    public double probability(int unit, int before, int label) {
        return forward[unit - 1][before]
                * steps[before * N + label]
                * potentials[unit][label]
                * backward[unit][label]
                / scales[unit];
    }

    /** Logarithm of the sum over all ways, which is what turns a way's score into its probability. */
    public double logSum() {
        double sum = 0;
        for (int t = 0; t < scales.length; t++) {
            sum += StrictMath.log(scales[t]) + shifts[t];
        }
        return sum;
    }

    /** Probability that exactly the units from {@code first} to {@code last}, inclusive, are a name of a type. */
    public double probability(int first, int last, org.tiqu.tag.MentionType type) {
        if (first == last) {
            return probability(first, Labels.of(type, Labels.ALONE));
        }
        int label = Labels.of(type, Labels.FIRST);
        double p = forward[first][label];
        for (int t = first + 1; t <= last; t++) {
            int next = Labels.of(type, t == last ? Labels.LAST : Labels.INNER);
            p *= steps[label * N + next] * potentials[t][next] / scales[t];
            label = next;
        }
        return p * backward[last][label];
    }

    /** The most probable way. */
    public int[] best() {
        int length = potentials.length;
        double[][] value = new double[length][N];
        int[][] from = new int[length][N];
        for (int t = 0; t < length; t++) {
            double max = 0;
            for (int y = 0; y < N; y++) {
                double best = t == 0 ? 1 : 0;
                if (t > 0) {
                    for (int x : BEFORE[y]) {
                        double through = value[t - 1][x] * steps[x * N + y];
                        if (through > best) {
                            best = through;
                            from[t][y] = x;
                        }
                    }
                }
                value[t][y] = best * potentials[t][y];
                max = Math.max(max, value[t][y]);
            }
            for (int y = 0; y < N; y++) {
                value[t][y] /= max;
            }
        }
        int[] labels = new int[length];
        for (int t = length - 1; t >= 0; t--) {
            if (t == length - 1) {
                for (int y = 1; y < N; y++) {
                    labels[t] = value[t][y] > value[t][labels[t]] ? y : labels[t];
                }
            } else {
                labels[t] = from[t + 1][labels[t + 1]];
            }
        }
        return labels;
    }
}
