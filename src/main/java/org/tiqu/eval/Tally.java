package org.tiqu.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by figure. Not safe for several threads while it grows. */
public final class Tally {
    private final Map<Figure, Counts> counts = new HashMap<>();

    /** Adds to one figure. */
    void add(Figure figure, Counts more) {
        counts.merge(figure, more, Counts::plus);
    }

    /** Adds all figures of {@code other}. */
    void add(Tally other) {
        other.counts.forEach(this::add);
    }

    /** What was counted under the figure; nothing if it never was. */
    public Counts get(String layer, String measure, String group) {
        return counts.getOrDefault(new Figure(layer, measure, group), Counts.NONE);
    }

    /** All figures of one measure by group, in the order of the groups. */
    public SortedMap<String, Counts> groups(String layer, String measure) {
        SortedMap<String, Counts> groups = new TreeMap<>();
        counts.forEach((figure, value) -> {
            if (figure.layer().equals(layer) && figure.measure().equals(measure)) {
                groups.put(figure.group(), value);
            }
        });
        return groups;
    }

    /** Everything, in the order of the figures. */
    public SortedMap<Figure, Counts> all() {
        return new TreeMap<>(counts);
    }
}
