package org.tiqu.tag.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Finds every one of many forms in a text. A sorted table: it is there at once, where an automaton for as many forms takes
 * seconds to build, and a text is searched fast enough. Immutable.
 *
 * @param <T> what a form stands for
 */
final class FormTable<T> {
    private final String[] forms;
    private final List<T> values;

    /** Where the forms with the same two first code units begin and end; forms of one code unit are not kept. */
    private final Map<Integer, int[]> ranges = new HashMap<>();

    /**
     * A table of these forms, of two code units or more.
     *
     * @param names in the order of {@link String#compareTo}
     */
    FormTable(SortedMap<String, T> names) {
        forms = names.keySet().toArray(new String[0]);
        values = List.copyOf(names.values());
        for (int i = 0; i < forms.length; i++) {
            int at = i;
            int[] range = ranges.computeIfAbsent(key(forms[i], 0), k -> new int[] {at, at});
            range[1] = i + 1;
        }
    }

    /**
     * A form in a text.
     *
     * @param begin its first code unit
     * @param end behind its last
     * @param value what it stands for
     */
    record Found<T>(int begin, int end, T value) {}

    /** All forms in a text, by their ends, of those that end together the longest first. */
    List<Found<T>> in(String text) {
        List<Found<T>> found = new ArrayList<>();
        for (int begin = 0; begin + 1 < text.length(); begin++) {
            int[] range = ranges.get(key(text, begin));
            if (range != null) {
                find(text, begin, range[0], range[1], found);
            }
        }
        found.sort(Comparator.<Found<T>>comparingInt(Found::end).thenComparingInt(Found::begin));
        return found;
    }

    private void find(String text, int begin, int from, int to, List<Found<T>> found) {
        int low = from;
        int high = to;
        for (int depth = 2; low < high; depth++) {
            if (forms[low].length() == depth) {
                found.add(new Found<>(begin, begin + depth, values.get(low)));
                low++;
            }
            if (begin + depth >= text.length()) {
                return;
            }
            char next = text.charAt(begin + depth);
            low = bound(low, high, depth, next);
            high = bound(low, high, depth, next + 1);
        }
    }

    /** The first form in {@code [from, to)}, all of the same beginning, whose code unit at {@code depth} is not below {@code c}. */
    private int bound(int from, int to, int depth, int c) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (forms[middle].charAt(depth) < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int key(String text, int at) {
        return text.charAt(at) << Character.SIZE | text.charAt(at + 1);
    }
}
