package org.tiqu.tag.learned;

import java.util.List;

/**
 * The weights of a linear-chain conditional random field over {@link Labels}. A feature is the hash of its name; two
 * features with one hash share their weights. Immutable, safe to share between threads.
 */
public final class CrfModel {
    private final long[] features;
    private final float[] weights;
    private final float[] transitions;
    private final double[] steps;
    private final long[] table;
    private final int[] places;

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
        this.steps = Lattice.steps(transitions);
        this.table = new long[Integer.highestOneBit(Math.max(1, features.length)) * 4];
        this.places = new int[table.length];
        for (int i = 0; i < features.length; i++) {
            int slot = slot(features[i]);
            table[slot] = features[i];
            places[slot] = i + 1;
        }
    }

    /** Where a feature stands in the table, or the empty place where it would: open addressing, never more than half full. */
    private int slot(long feature) {
        int slot = (int) (feature ^ feature >>> 32) & table.length - 1;
        while (places[slot] != 0 && table[slot] != feature) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    /** The lattice of a sequence whose units have these features. */
    public Lattice lattice(List<long[]> sequence) {
        double[][] scores = new double[sequence.size()][Labels.COUNT];
        for (int t = 0; t < scores.length; t++) {
            double[] score = scores[t];
            for (long feature : sequence.get(t)) {
                int place = places[slot(feature)];
                if (place > 0) {
                    int at = (place - 1) * Labels.COUNT;
                    for (int y = 0; y < Labels.COUNT; y++) {
                        score[y] += weights[at + y];
                    }
                }
            }
        }
        return new Lattice(scores, steps);
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
