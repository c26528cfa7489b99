package org.tiqu.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.tiqu.eval.Counts;
import org.tiqu.eval.Measure;
import org.tiqu.eval.Measures;
import org.tiqu.eval.Tally;
import org.tiqu.tag.MentionType;

/** Measures of organizations, regions and people together, which every peer finds; dates only some do. */
final class NameMeasures {
    /** Strict F1. */
    static final Measure F1 = measure("strict", "f1", Counts::f1);

    static final Measure PRECISION = measure("strict", "precision", Counts::precision);
    static final Measure RECALL = measure("strict", "recall", Counts::recall);

    /** Those of names first, then all others. */
    static final List<Measure> ALL = all();

    private NameMeasures() {}

    /** F1 by one of the four schemes. */
    static Measure f1(String scheme) {
        return scheme.equals("strict") ? F1 : measure(scheme, "f1", Counts::f1);
    }

    private static List<Measure> all() {
        List<Measure> all = new ArrayList<>(List.of(F1, PRECISION, RECALL));
        Stream.of("exact", "partial", "type").map(NameMeasures::f1).forEach(all::add);
        all.addAll(Measures.ALL);
        return List.copyOf(all);
    }

    private static Measure measure(String scheme, String what, ToDoubleFunction<Counts> number) {
        return new Measure(
                "names-" + scheme + "-" + what,
                String.format(Locale.ROOT, "%s %s of organizations, regions and people", scheme, what),
                false,
                tally -> number.applyAsDouble(names(tally, scheme)));
    }

    private static Counts names(Tally tally, String scheme) {
        Counts counts = Counts.NONE;
        for (MentionType type : MentionType.values()) {
            if (type != MentionType.DATE) {
                counts = counts.plus(tally.get("mentions", scheme, type.name()));
            }
        }
        return counts;
    }
}
