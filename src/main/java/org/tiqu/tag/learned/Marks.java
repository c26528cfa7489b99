package org.tiqu.tag.learned;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tiqu.tag.Mention;
import org.tiqu.text.Span;

/** Writes mentions down unit by unit: what each unit is in the mention that covers it. */
final class Marks {
    /** The mark of a unit that no mention covers. */
    static final String NONE = "O";

    private static final Comparator<Mention> LONGEST_FIRST = Comparator.comparingInt(
                    (Mention m) -> -m.span().length())
            .thenComparing(m -> -m.confidence())
            .thenComparing(Mention::span)
            .thenComparing(Mention::type);

    private Marks() {}

    /** The mark of each unit; where mentions overlap, that of the longest. */
    static String[] of(List<Unit> units, List<Mention> mentions) {
        String[] marks = new String[units.size()];
        Arrays.fill(marks, NONE);
        if (units.isEmpty()) {
            return marks;
        }
        Span all = new Span(
                units.get(0).span().start(), units.get(units.size() - 1).span().end());
        List<Mention> inside = mentions.stream()
                .filter(mention -> mention.span().overlaps(all))
                .sorted(LONGEST_FIRST)
                .toList();
        for (Mention mention : inside) {
            int first = first(units, mention.span());
            int last = last(units, mention.span());
            boolean isFree = first <= last;
            for (int i = first; i <= last; i++) {
                isFree &= marks[i].equals(NONE);
            }
            for (int i = first; isFree && i <= last; i++) {
                String place = first == last ? "S" : i == first ? "B" : i == last ? "E" : "I";
                marks[i] = place + mention.type().name().charAt(0);
            }
        }
        return marks;
    }

    /** Index of the first unit that ends behind the span's start. */
    static int first(List<Unit> units, Span span) {
        int low = 0;
        int high = units.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (units.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Index of the last unit that begins before the span's end. */
    static int last(List<Unit> units, Span span) {
        return first(units, new Span(span.end(), span.end())) - 1 + (isInside(units, span) ? 1 : 0);
    }

    private static boolean isInside(List<Unit> units, Span span) {
        int next = first(units, new Span(span.end(), span.end()));
        return next < units.size() && units.get(next).span().start() < span.end();
    }
}
