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

    private int first(long feature) {
        return (int) (feature ^ feature >>> 32) & table.length - 1;
    }

    /** Where a feature stands in the table, or the empty place where it would: open addressing, never more than half full. */
    private int slot(long feature) {
        int slot = first(feature);
        // An empty place holds 0, so that the places need not be looked at but for a feature of that hash.
        while (table[slot] != feature && (table[slot] != 0 || places[slot] != 0)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    /** The lattice of a sequence whose units have these features. */
    public Lattice lattice(List<long[]> sequence) {
        double[][] scores = new double[sequence.size()][Labels.COUNT];
        for (int t = 0; t < scores.length; t++) {
            double[] score = scores[t];
            for (int place : places(sequence.get(t))) {
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

    /**
     * Where the weights of these features are, counted from 1; 0 for a feature that has none. The table is larger than a core's
     * caches, so that each look into it waits for the memory; looks that do not depend on each other wait together.
     */
    private int[] places(long[] features) {
        long[] found = new long[features.length];
        for (int i = 0; i < features.length; i++) {
            found[i] = table[first(features[i])];
        }
        int[] slots = new int[features.length];
        for (int i = 0; i < features.length; i++) {
            long feature = features[i];
            boolean isAbsent = found[i] == 0 && feature != 0;
            slots[i] = isAbsent ? -1 : found[i] == feature ? first(feature) : slot(feature);
        }
        int[] here = new int[features.length];
        for (int i = 0; i < features.length; i++) {
            here[i] = slots[i] < 0 ? 0 : places[slots[i]];
        }
        return here;
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
