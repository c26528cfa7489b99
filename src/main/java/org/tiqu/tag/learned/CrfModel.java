package org.tiqu.tag.learned;

import java.util.List;

/**
 * The weights of a linear-chain conditional random field over {@link Labels}. A feature is the hash of its name; two
 * features with one hash share their weights. Immutable, safe to share between threads.
 */
public final class CrfModel {
    private static final int EMPTY = -1;

    private final long[] features;
    private final float[] weights;
    private final float[] transitions;
    private final int[] table;

    /**
     * @param features hashes, each once
     * @param weights {@link Labels#COUNT} for each feature, in their order
     * @param transitions from label (row) to label
     */
    public CrfModel(long[] features, float[] weights, float[] transitions) {
        if (weights.length != features.length * Labels.COUNT || transitions.length != Labels.COUNT * Labels.COUNT) {
            throw new IllegalArgumentException("a model needs " + Labels.COUNT + " weights a feature, but "
                    + weights.length + " came for " + features.length);
        }
        this.features = features.clone();
        this.weights = weights.clone();
        this.transitions = transitions.clone();
        this.table = new int[Integer.highestOneBit(Math.max(1, features.length)) * 4];
        java.util.Arrays.fill(table, EMPTY);
        for (int i = 0; i < features.length; i++) {
            int slot = slot(features[i]);
            while (table[slot] != EMPTY) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = i;
        }
    }

    private int slot(long feature) {
        return (int) (feature ^ feature >>> 32) & table.length - 1;
    }

    private int indexOf(long feature) {
        int slot = slot(feature);
        while (table[slot] != EMPTY) {
            if (features[table[slot]] == feature) {
                return table[slot];
            }
            slot = slot + 1 & table.length - 1;
        }
        return EMPTY;
    }

    /** The lattice of a sequence whose units have these features. */
    public Lattice lattice(List<long[]> sequence) {
        double[][] scores = new double[sequence.size()][Labels.COUNT];
        for (int t = 0; t < scores.length; t++) {
            for (long feature : sequence.get(t)) {
                int index = indexOf(feature);
                if (index != EMPTY) {
                    for (int y = 0, at = index * Labels.COUNT; y < Labels.COUNT; y++) {
                        scores[t][y] += weights[at + y];
                    }
                }
            }
        }
        return new Lattice(scores, transitions);
    }

    long[] features() {
        return features.clone();
    }

    float[] weights() {
        return weights.clone();
    }

    float[] transitions() {
        return transitions.clone();
    }
}
