package org.tiqu.tag.learned;

import java.util.Arrays;

/**
 * Collects the features of one unit. A feature is a template and the values that fill it, all numbers: hashes of
 * words, or small codes.
 */
final class Features {
    /** Stands for what would be before the first unit. */
    static final long BEFORE = FeatureHash.of("<");

    /** Stands for what would be behind the last unit. */
    static final long BEHIND = FeatureHash.of(">");

    private long[] hashes = new long[160];
    private int size;

    void add(long template, long value) {
        put(FeatureHash.mix(FeatureHash.mix(template, value), 1));
    }

    void add(long template, long first, long second) {
        put(FeatureHash.mix(FeatureHash.mix(FeatureHash.mix(template, first), second), 2));
    }

    void add(long template, long first, long second, long third) {
        put(FeatureHash.mix(FeatureHash.mix(FeatureHash.mix(FeatureHash.mix(template, first), second), third), 3));
    }

    private void put(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    long[] take() {
        long[] taken = Arrays.copyOf(hashes, size);
        size = 0;
        return taken;
    }

    /** The value at an index, or a sign that the sentence ends before it. */
    static long at(long[] values, int index) {
        return index < 0 ? BEFORE : index >= values.length ? BEHIND : values[index];
    }

    /** The same of small codes. */
    static long at(int[] values, int index) {
        return index < 0 ? BEFORE : index >= values.length ? BEHIND : values[index];
    }
}
