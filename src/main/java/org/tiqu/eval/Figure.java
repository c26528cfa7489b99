package org.tiqu.eval;

import java.util.Comparator;

/**
 * The name of something counted.
 *
 * @param layer what part of the record: {@code mentions}, {@code keys}, {@code clusters}, {@code paragraphs} …
 * @param measure how it is compared: {@code strict}, {@code b3}, {@code role} …
 * @param group for which part of it: a type, a section, a label, or {@link #ALL}
 */
public record Figure(String layer, String measure, String group) implements Comparable<Figure> {
    /** The group of everything. */
    public static final String ALL = "all";

    private static final Comparator<Figure> ORDER =
            Comparator.comparing(Figure::layer).thenComparing(Figure::measure).thenComparing(Figure::group);

    @Override
    public int compareTo(Figure other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return layer + "/" + measure + "/" + group;
    }
}
