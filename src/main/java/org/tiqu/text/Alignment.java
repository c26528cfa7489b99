package org.tiqu.text;

import java.util.Arrays;

/**
 * Maps offsets of a normalised text back to the text that it was made from. Both sides are counted
 * in UTF-16 code units. Immutable.
 *
 * <p>Each code unit of the normalised text knows the range of the original that it stands for; a span
 * maps back to the union of its code units' ranges, so that a span which begins or ends inside a
 * one-to-many replacement covers the whole of what was replaced.
 */
public final class Alignment {
    private final int[] starts;
    private final int[] ends;
    private final int originalLength;

    private Alignment(int[] starts, int[] ends, int originalLength) {
        this.starts = starts;
        this.ends = ends;
        this.originalLength = originalLength;
    }

    /**
     * The original's range for a range of the normalised text. An empty span maps to an empty span at
     * the place where its offset stands.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the normalised text
     */
    public Span toOriginal(Span normalized) {
        if (normalized.end() > starts.length) {
            throw new IndexOutOfBoundsException("span " + normalized + " reaches beyond the " + starts.length
                    + " code units of the normalised text");
        }
        if (normalized.isEmpty()) {
            int at = normalized.start() < starts.length ? starts[normalized.start()] : originalLength;
            return new Span(at, at);
        }
        return new Span(starts[normalized.start()], ends[normalized.end() - 1]);
    }

    /**
     * The normalised text's range for a range of the original: of all code units that stand for a part of it. An empty
     * range maps to an empty one.
     */
    public Span toNormalized(Span original) {
        int from = firstEndingAfter(original.start());
        int to = from;
        while (!original.isEmpty() && to < starts.length && starts[to] < original.end()) {
            to++;
        }
        return new Span(from, to);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * This alignment behind another: maps offsets of this one's normalised text to {@code earlier}'s
     * original, where {@code earlier} made the text that this one started from.
     */
    public Alignment compose(Alignment earlier) {
        int[] newStarts = new int[starts.length];
        int[] newEnds = new int[ends.length];
        for (int i = 0; i < starts.length; i++) {
            Span there = earlier.toOriginal(new Span(starts[i], ends[i]));
            newStarts[i] = there.start();
            newEnds[i] = there.end();
        }
        return new Alignment(newStarts, newEnds, earlier.originalLength);
    }

    /** Collects replacements from left to right. Not thread-safe. */
    public static final class Builder {
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int size;
        private int position;

        /**
         * The next {@code original} code units became the next {@code normalized} ones.
         *
         * @return this
         */
        public Builder add(int original, int normalized) {
            for (int i = 0; i < normalized; i++) {
                if (size == starts.length) {
                    starts = Arrays.copyOf(starts, size * 2);
                    ends = Arrays.copyOf(ends, size * 2);
                }
                starts[size] = position;
                ends[size] = position + original;
                size++;
            }
            position += original;
            return this;
        }

        /** The alignment of all that was added. */
        public Alignment build() {
            return new Alignment(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), position);
        }
    }
}
