package org.tiqu.eval;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by figure. Not safe for several threads while it grows. */
public final class Tally {
    private final SortedMap<Figure, Counts> counts = new TreeMap<>();

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
        for (Map.Entry<Figure, Counts> entry :
                counts.tailMap(new Figure(layer, measure, "")).entrySet()) {
            Figure figure = entry.getKey();
            if (!figure.layer().equals(layer) || !figure.measure().equals(measure)) {
                break;
            }
            groups.put(figure.group(), entry.getValue());
        }
        return groups;
    }

    /** Everything, in the order of the figures. */
    public SortedMap<Figure, Counts> all() {
        return Collections.unmodifiableSortedMap(counts);
    }
}
