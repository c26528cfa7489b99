package org.tiqu.link.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.date.DateForm;

/** Finds the year of a date without one in the dates of the same sentence. */
final class YearNearby {
    /** What stands between the ends of a range or the members of a coordination. */
    private static final Pattern LINK = Pattern.compile(
            "(?i)[\\s,、]{0,3}(?:to|and|or|until|till|through|-|–|—|~|～|至|到|和|与|、|及)?[\\s,]{0,3}(?:the\\s|from\\s)?");

    private static final Pattern RANGE =
            Pattern.compile("(?i)[\\s,]{0,3}(?:to|until|till|through|-|–|—|~|～|至|到)[\\s,]{0,3}(?:the\\s)?");

    /** How far to look for the word before a range, in code units. */
    private static final int WORD = 12;

    /** How many dates to look back and ahead. */
    private static final int REACH = 9;

    private YearNearby() {}

    /** Returns whether the date at the index ends a range that the date before it begins. */
    static boolean endsRange(List<DateInContext> dates, int index) {
        if (index == 0) {
            return false;
        }
        DateInContext first = dates.get(index - 1);
        DateInContext second = dates.get(index);
        if (!first.sentence().equals(second.sentence())
                || first.inSentence().end() > second.inSentence().start()) {
            return false;
        }
        String between = first.sentence()
                .substring(first.inSentence().end(), second.inSentence().start());
        int start = first.inSentence().start();
        String before = first.sentence().substring(Math.max(0, start - WORD), start);
        boolean opened = before.toLowerCase(Locale.ROOT).stripTrailing().endsWith("between");
        return RANGE.matcher(between).matches() || (opened && between.strip().equals("and"));
    }

    /** Returns the year for the date at the index, or null when the sentence tells none. */
    static @Nullable Integer of(List<DateInContext> dates, int index, @Nullable LocalDate reference) {
        DateInContext date = dates.get(index);
        if (!StatedYear.isOpen(date.expression().form())) {
            return null;
        }
        Integer year = null;
        for (int i = index + 1;
                i < Math.min(dates.size(), index + REACH) && year == null && isLinked(dates.get(i - 1), dates.get(i));
                i++) {
            year = lent(date, dates.get(i), 0);
        }
        for (int i = index - 1;
                i > Math.max(-1, index - REACH) && year == null && isLinked(dates.get(i), dates.get(i + 1));
                i--) {
            year = lent(dates.get(i), date, 1);
        }
        return year != null ? year : told(dates, index, reference);
    }

    private static boolean isLinked(DateInContext first, DateInContext second) {
        return first.sentence().equals(second.sentence())
                && first.inSentence().end() <= second.inSentence().start()
                && LINK.matcher(first.sentence()
                                .substring(
                                        first.inSentence().end(),
                                        second.inSentence().start()))
                        .matches();
    }

    /** The year that one of two linked dates lends the other; a range over New Year has two. */
    private static @Nullable Integer lent(DateInContext first, DateInContext second, int borrower) {
        DateForm one = first.expression().form();
        DateForm other = second.expression().form();
        OptionalInt year = StatedYear.of(borrower == 0 ? other : one);
        OptionalInt firstMonth = StatedYear.month(one);
        OptionalInt secondMonth = StatedYear.month(other);
        boolean months = firstMonth.isPresent() && secondMonth.isPresent();
        if (year.isEmpty() || !(months || one.getClass() == other.getClass())) {
            return null;
        }
        boolean turns = months && firstMonth.getAsInt() > secondMonth.getAsInt();
        int shift = borrower == 0 ? -1 : 1;
        return year.getAsInt() + (turns ? shift : 0);
    }

    /**
     * The year told before in the sentence: of a story that goes on from a month or day of last year or earlier
     * the first in which the date does not lie before; of a mere year that year, when it is long past.
     */
    private static @Nullable Integer told(List<DateInContext> dates, int index, @Nullable LocalDate reference) {
        OptionalInt month = StatedYear.month(dates.get(index).expression().form());
        for (int i = index - 1; i > Math.max(-1, index - REACH); i--) {
            DateForm form = dates.get(i).expression().form();
            OptionalInt year = StatedYear.of(form);
            if (!dates.get(i).sentence().equals(dates.get(index).sentence())) {
                return null;
            }
            if (year.isPresent()) {
                OptionalInt from = StatedYear.month(form);
                boolean story = from.isPresent() && month.isPresent();
                int latest = reference == null ? Integer.MAX_VALUE : reference.getYear() - (story ? 1 : 2);
                int turn = story && from.getAsInt() > month.getAsInt() ? 1 : 0;
                return year.getAsInt() <= latest ? Integer.valueOf(year.getAsInt() + turn) : null;
            }
        }
        return null;
    }
}
