package org.tiqu.tag.learned;

import java.util.List;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** Writes mentions down unit by unit, as codes: what each unit is in the mention that covers it. */
@SuppressWarnings("EnumOrdinal") // features hash the marks: another order of the types needs other models
final class Marks {
    /** The mark of a unit that no mention covers. */
    static final int NONE = 0;

    private static final int PLACES = 4;

    private Marks() {}

    /**
     * The mark of each unit; where mentions overlap, that of the earlier in the list.
     *
     * @param mentions that touch the units' sentence
     */
    static int[] of(List<Unit> units, List<Mention> mentions) {
        int[] marks = new int[units.size()];
        for (Mention mention : mentions) {
            int first = first(units, mention.span());
            int last = last(units, mention.span());
            boolean isFree = first <= last;
            for (int i = first; i <= last; i++) {
                isFree &= marks[i] == NONE;
            }
            for (int i = first; isFree && i <= last; i++) {
                int place = first == last
                        ? Labels.ALONE
                        : i == first ? Labels.FIRST : i == last ? Labels.LAST : Labels.INNER;
                marks[i] = 1 + mention.type().ordinal() * PLACES + place;
            }
        }
        return marks;
    }

    /** The type of a mark that is not {@link #NONE}. */
    static MentionType type(int mark) {
        return MentionType.values()[(mark - 1) / PLACES];
    }

    /** Whether the unit continues a mention that began before it. */
    static boolean isContinued(int mark) {
        int place = (mark - 1) % PLACES;
        return mark != NONE && (place == Labels.INNER || place == Labels.LAST);
    }

    /** Index of the first unit that ends behind the span's start. */
    static int first(List<Unit> units, Span span) {
        return firstBehind(units, span.start());
    }

    /** Index of the last unit that begins before the span's end. */
    static int last(List<Unit> units, Span span) {
        int next = firstBehind(units, span.end());
        boolean isInside = next < units.size() && units.get(next).span().start() < span.end();
        return isInside ? next : next - 1;
    }

    private static int firstBehind(List<Unit> units, int offset) {
        int low = 0;
        int high = units.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (units.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
