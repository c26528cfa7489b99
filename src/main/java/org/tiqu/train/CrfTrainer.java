package org.tiqu.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.tiqu.tag.learned.CrfModel;
import org.tiqu.tag.learned.Labels;
import org.tiqu.tag.learned.Lattice;

/**
 * Learns a conditional random field: likelihood with an L2 penalty, by stochastic gradient descent with a step of
 * its own for each weight. The same examples in the same order give the same model, bit for bit: one thread, a
 * constant seed, and {@link StrictMath}. The model is the mean of the weights after each of the later rounds.
 *
 * <p>Source: Duchi, Hazan and Singer (2011), AdaGrad.
 */
final class CrfTrainer {
    private static final long SEED = 20200302;
    private static final double STEP = 0.1;
    private static final int N = Labels.COUNT;

    private final int epochs;
    private final double penalty;
    private final int minCount;
    private final double smallest;
    private final double dropout;

    /**
     * @param epochs how often each example is seen
     * @param penalty strength of the L2 penalty, applied where a feature is active
     * @param minCount how often a feature must occur
     * @param smallest weights nearer to zero are dropped at the end
     * @param dropout share of the features that are not seen in each round, so that none is relied on alone
     */
    CrfTrainer(int epochs, double penalty, int minCount, double smallest, double dropout) {
        this.dropout = dropout;
        this.epochs = epochs;
        this.penalty = penalty;
        this.minCount = minCount;
        this.smallest = smallest;
    }

    /** A sentence: the features of each unit, and its labels. */
    record Example(List<long[]> features, List<Integer> labels) {
        Example {
            features = List.copyOf(features);
            labels = List.copyOf(labels);
        }
    }

    /** The model that the examples teach. */
    CrfModel train(List<Example> examples) {
        long[] names = frequent(examples);
        List<int[][]> inputs = new ArrayList<>();
        for (Example example : examples) {
            inputs.add(example.features().stream()
                    .map(unit -> Arrays.stream(unit)
                            .mapToInt(feature -> Arrays.binarySearch(names, feature))
                            .filter(at -> at >= 0)
                            .toArray())
                    .toArray(int[][]::new));
        }
        List<int[]> labels = examples.stream()
                .map(example ->
                        example.labels().stream().mapToInt(Integer::intValue).toArray())
                .toList();
        Weights weights = new Weights(names.length);
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            for (int at : order) {
                learn(weights, thinned(inputs.get(at), random), labels.get(at));
            }
            if (epoch >= epochs / 2) {
                weights.remember();
            }
        }
        return weights.model(names, smallest, 1 - dropout);
    }

    /** Leaves features out at random; the weights are reduced by as much at the end (Srivastava and others 2014). */
    private int[][] thinned(int[][] input, SplittableRandom random) {
        if (dropout == 0) {
            return input;
        }
        int[][] thinned = new int[input.length][];
        for (int t = 0; t < input.length; t++) {
            int[] kept = new int[input[t].length];
            int size = 0;
            for (int feature : input[t]) {
                if (random.nextDouble() >= dropout) {
                    kept[size++] = feature;
                }
            }
            thinned[t] = Arrays.copyOf(kept, size);
        }
        return thinned;
    }

    /** The features that occur often enough, in ascending order. */
    private long[] frequent(List<Example> examples) {
        long[] all = examples.stream()
                .flatMap(example -> example.features().stream())
                .flatMapToLong(Arrays::stream)
                .toArray();
        Arrays.sort(all);
        int size = 0;
        for (int from = 0, to; from < all.length; from = to) {
            to = from;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            if (to - from >= minCount) {
                all[size++] = all[from];
            }
        }
        return Arrays.copyOf(all, size);
    }

    private void learn(Weights weights, int[][] input, int[] labels) {
        double[][] scores = new double[input.length][N];
        for (int t = 0; t < input.length; t++) {
            for (int feature : input[t]) {
                for (int y = 0, at = feature * N; y < N; y++) {
                    scores[t][y] += weights.emission[at + y];
                }
            }
        }
        Lattice lattice = new Lattice(scores, Lattice.steps(weights.transition));
        double[] step = new double[N * N];
        for (int t = 1; t < input.length; t++) {
            for (int a = 0; a < N; a++) {
                for (int b = 0; b < N; b++) {
                    step[a * N + b] += lattice.probability(t, a, b);
                }
            }
            step[labels[t - 1] * N + labels[t]] -= 1;
        }
        for (int i = 0; i < step.length; i++) {
            if (step[i] != 0) {
                weights.moveTransition(i, step[i] + penalty * weights.transition[i]);
            }
        }
        double[] unit = new double[N];
        for (int t = 0; t < input.length; t++) {
            for (int y = 0; y < N; y++) {
                unit[y] = lattice.probability(t, y) - (labels[t] == y ? 1 : 0);
            }
            for (int feature : input[t]) {
                for (int y = 0, at = feature * N; y < N; y++) {
                    weights.moveEmission(at + y, unit[y] + penalty * weights.emission[at + y]);
                }
            }
        }
    }

    /** The weights while they are learned, and how far each has moved. */
    private static final class Weights {
        private final float[] emission;
        private final float[] emissionMoved;
        private final double[] emissionSum;
        private final double[] transitionSum = new double[N * N];
        private int remembered;
        private final float[] transition = new float[N * N];
        private final float[] transitionMoved = new float[N * N];

        Weights(int features) {
            this.emission = new float[features * N];
            this.emissionMoved = new float[features * N];
            this.emissionSum = new double[features * N];
        }

        /** Adds the weights as they are to the mean that the model gets (Polyak and Juditsky 1992). */
        void remember() {
            for (int i = 0; i < emission.length; i++) {
                emissionSum[i] += emission[i];
            }
            for (int i = 0; i < transition.length; i++) {
                transitionSum[i] += transition[i];
            }
            remembered++;
        }

        void moveEmission(int i, double gradient) {
            move(emission, emissionMoved, i, gradient);
        }

        void moveTransition(int i, double gradient) {
            move(transition, transitionMoved, i, gradient);
        }

        private static void move(float[] weights, float[] moved, int i, double gradient) {
            moved[i] += (float) (gradient * gradient);
            weights[i] -= (float) (STEP * gradient / (1e-6 + Math.sqrt(moved[i])));
        }

        CrfModel model(long[] names, double smallest, double scale) {
            float[] mean = new float[emission.length];
            List<Integer> kept = new ArrayList<>();
            for (int i = 0; i < names.length; i++) {
                boolean isUsed = false;
                for (int y = 0; y < N; y++) {
                    int at = i * N + y;
                    float weight = (float) (emissionSum[at] / remembered * scale);
                    mean[at] = Math.abs(weight) < smallest ? 0 : weight;
                    isUsed |= mean[at] != 0;
                }
                if (isUsed) {
                    kept.add(i);
                }
            }
            long[] features = new long[kept.size()];
            float[] weights = new float[kept.size() * N];
            for (int k = 0; k < features.length; k++) {
                features[k] = names[kept.get(k)];
                System.arraycopy(mean, kept.get(k) * N, weights, k * N, N);
            }
            float[] transitions = new float[transition.length];
            for (int i = 0; i < transitions.length; i++) {
                transitions[i] = (float) (transitionSum[i] / remembered);
            }
            return new CrfModel(features, weights, transitions);
        }
    }
}
