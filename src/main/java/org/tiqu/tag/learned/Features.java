package org.tiqu.tag.learned;

import java.util.ArrayList;
import java.util.List;

/** Collects the features of one unit. */
final class Features {
    private long[] hashes = new long[96];
    private int size;

    void add(String name) {
        if (size == hashes.length) {
            hashes = java.util.Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = FeatureHash.of(name);
    }

    long[] take() {
        long[] taken = java.util.Arrays.copyOf(hashes, size);
        size = 0;
        return taken;
    }

    /** The value at an index, or a sign that the sentence ends before it. */
    static String at(String[] values, int index) {
        return index < 0 ? "<" : index >= values.length ? ">" : values[index];
    }

    static List<String> texts(List<Unit> units) {
        List<String> texts = new ArrayList<>();
        units.forEach(unit -> texts.add(unit.text()));
        return texts;
    }
}
