package org.tiqu.text;

import java.util.Arrays;

/**
 * The marked-up source that a text was taken from, and where in it each of the text's characters stood. Immutable.
 *
 * <p>Offsets are UTF-16 code units on both sides. What stood later in the text may have stood earlier in the source:
 * parsers move what is in the wrong place.
 */
public final class Origin {
    private final String source;
    private final int[] starts;
    private final int[] ends;

    private Origin(String source, int[] starts, int[] ends) {
        this.source = source;
        this.starts = starts;
        this.ends = ends;
    }

    /** The decoded source. */
    public String source() {
        return source;
    }

    /**
     * The smallest range of the source that holds all of a range of the text.
     *
     * @throws IndexOutOfBoundsException if the range reaches beyond the text
     */
    public Span of(Span text) {
        if (text.end() > starts.length) {
            throw new IndexOutOfBoundsException(
                    "span " + text + " reaches beyond the text's " + starts.length + " code units");
        }
        if (text.isEmpty()) {
            int at = text.start() < starts.length ? starts[text.start()] : source.length();
            return new Span(at, at);
        }
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int i = text.start(); i < text.end(); i++) {
            start = Math.min(start, starts[i]);
            end = Math.max(end, ends[i]);
        }
        return new Span(start, Math.max(start, end));
    }

    /** Collects characters in the text's order. Not thread-safe. */
    public static final class Builder {
        private final String source;
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int size;

        /** Of nothing yet. */
        public Builder(String source) {
            this.source = source;
        }

        /** The text's next code unit stood in this range of the source. */
        public void add(int start, int end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = start;
            ends[size] = end;
            size++;
        }

        /** Where all that was added stood. */
        public Origin build() {
            return new Origin(source, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }
}
