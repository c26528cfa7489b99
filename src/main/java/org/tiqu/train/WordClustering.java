package org.tiqu.train;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Clusters of vectors inside clusters: k-means by angle, again within each cluster of the level above. One thread,
 * a constant seed and sums in a fixed order: the same vectors give the same clusters.
 *
 * <p>Sources: Lloyd (1982); Arthur and Vassilvitskii (2007) for the first centres; Dhillon and Modha (2001) for angles.
 */
final class WordClustering {
    private static final long SEED = 20200302;
    private static final int ROUNDS = 25;

    private final float[][] vectors;
    private final int branches;
    private final int[] clusters;

    private WordClustering(float[][] vectors, int branches) {
        this.vectors = unit(vectors);
        this.branches = branches;
        this.clusters = new int[vectors.length];
    }

    /**
     * The cluster of each vector: a number of {@code levels} digits to the base {@code branches}, the coarsest first.
     */
    static int[] of(float[][] vectors, int branches, int levels) {
        WordClustering clustering = new WordClustering(vectors, branches);
        clustering.split(IntStream.range(0, vectors.length).toArray(), levels, new SplittableRandom(SEED));
        return clustering.clusters;
    }

    private static float[][] unit(float[][] vectors) {
        float[][] units = new float[vectors.length][];
        for (int i = 0; i < vectors.length; i++) {
            float[] vector = vectors[i].clone();
            float length = (float) Math.sqrt(product(vector, vector));
            for (int d = 0; d < vector.length && length > 0; d++) {
                vector[d] /= length;
            }
            units[i] = vector;
        }
        return units;
    }

    private void split(int[] members, int levels, SplittableRandom random) {
        if (levels == 0 || members.length == 0) {
            return;
        }
        float[][] centres = firstCentres(members, random);
        int[] nearest = new int[members.length];
        for (int round = 0; round < ROUNDS; round++) {
            int moved = assign(members, centres, nearest);
            if (moved == 0 && round > 0) {
                break;
            }
            centres = means(members, nearest, centres);
        }
        for (int k = 0; k < branches; k++) {
            int digit = k;
            int[] inside = IntStream.range(0, members.length)
                    .filter(i -> nearest[i] == digit)
                    .map(i -> members[i])
                    .toArray();
            for (int member : inside) {
                clusters[member] = clusters[member] * branches + digit;
            }
            split(inside, levels - 1, random);
        }
    }

    private float[][] firstCentres(int[] members, SplittableRandom random) {
        float[][] centres = new float[branches][];
        double[] apart = new double[members.length];
        Arrays.fill(apart, 1);
        for (int k = 0; k < branches; k++) {
            double all = Arrays.stream(apart).sum();
            double left = random.nextDouble() * all;
            int chosen = 0;
            while (chosen + 1 < members.length && left >= apart[chosen]) {
                left -= apart[chosen++];
            }
            centres[k] = vectors[members[chosen]].clone();
            for (int i = 0; i < members.length; i++) {
                double distance = Math.max(0, 1 - product(vectors[members[i]], centres[k]));
                apart[i] = k == 0 ? distance : Math.min(apart[i], distance);
            }
        }
        return centres;
    }

    private int assign(int[] members, float[][] centres, int[] nearest) {
        int moved = 0;
        for (int i = 0; i < members.length; i++) {
            int best = 0;
            float closest = Float.NEGATIVE_INFINITY;
            for (int k = 0; k < branches; k++) {
                float product = product(vectors[members[i]], centres[k]);
                if (product > closest) {
                    closest = product;
                    best = k;
                }
            }
            moved += nearest[i] == best ? 0 : 1;
            nearest[i] = best;
        }
        return moved;
    }

    private float[][] means(int[] members, int[] nearest, float[][] before) {
        int size = before[0].length;
        double[][] sums = new double[branches][size];
        for (int i = 0; i < members.length; i++) {
            float[] vector = vectors[members[i]];
            for (int d = 0; d < size; d++) {
                sums[nearest[i]][d] += vector[d];
            }
        }
        float[][] means = new float[branches][];
        for (int k = 0; k < branches; k++) {
            double length = Math.sqrt(Arrays.stream(sums[k]).map(v -> v * v).sum());
            means[k] = before[k];
            if (length > 0) {
                means[k] = new float[size];
                for (int d = 0; d < size; d++) {
                    means[k][d] = (float) (sums[k][d] / length);
                }
            }
        }
        return means;
    }

    private static float product(float[] a, float[] b) {
        float sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }
}
