package org.tiqu.text;

import java.util.Comparator;

/**
 * Half-open range {@code [start, end)} of UTF-16 code units.
 *
 * @param start first code unit, at least 0
 * @param end the code unit behind the last one, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** Checks the bounds. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, but got [" + start + ", " + end + ")");
        }
    }

    /** Number of code units. */
    public int length() {
        return end - start;
    }

    /** Whether nothing is inside. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the two share a code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether every code unit of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The same range, {@code by} code units further on. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The part of {@code text} that the span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
