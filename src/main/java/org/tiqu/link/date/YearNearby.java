package org.tiqu.link.date;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the year of a date without one in the dates of the same sentence. */
final class YearNearby {
    /** What stands between the ends of a range or the members of a coordination. */
    private static final Pattern LINK = Pattern.compile(
            "(?i)[\\s,、]{0,3}(?:to|and|or|until|till|through|-|–|—|~|～|至|到|和|与|、|及)?[\\s,]{0,3}(?:the\\s|from\\s)?");

    private static final Pattern RANGE =
            Pattern.compile("(?i)[\\s,]{0,3}(?:to|until|till|through|-|–|—|~|～|至|到)[\\s,]{0,3}(?:the\\s)?");

    private YearNearby() {}

    /** Returns whether the date at the index ends a range that the date before it begins. */
    static boolean endsRange(List<DateInContext> dates, int index) {
        if (index == 0) {
            return false;
        }
        DateInContext first = dates.get(index - 1);
        DateInContext second = dates.get(index);
        return first.sentence().equals(second.sentence())
                && first.inSentence().end() <= second.inSentence().start()
                && RANGE.matcher(first.sentence()
                                .substring(
                                        first.inSentence().end(),
                                        second.inSentence().start()))
                        .matches();
    }

    /** Returns the year for the date at the index, or null when the sentence tells none. */
    static @Nullable Integer of(List<DateInContext> dates, int index, @Nullable LocalDate reference) {
        DateInContext date = dates.get(index);
        if (!StatedYear.isOpen(date.expression().form())) {
            return null;
        }
        Integer linked = index + 1 < dates.size() ? linked(date, dates.get(index + 1), 0) : null;
        if (linked == null && index > 0) {
            linked = linked(dates.get(index - 1), date, 1);
        }
        return linked != null ? linked : told(dates, index, reference);
    }

    /** The year that one of two linked dates lends the other; a range over New Year has two. */
    private static @Nullable Integer linked(DateInContext first, DateInContext second, int borrower) {
        boolean apart = !first.sentence().equals(second.sentence())
                || first.inSentence().end() > second.inSentence().start()
                || !LINK.matcher(first.sentence()
                                .substring(
                                        first.inSentence().end(),
                                        second.inSentence().start()))
                        .matches();
        OptionalInt firstMonth = StatedYear.month(first.expression().form());
        OptionalInt secondMonth = StatedYear.month(second.expression().form());
        DateInContext lender = borrower == 0 ? second : first;
        OptionalInt year = StatedYear.of(lender.expression().form());
        if (apart || year.isEmpty() || firstMonth.isEmpty() || secondMonth.isEmpty()) {
            return null;
        }
        boolean turns = firstMonth.getAsInt() > secondMonth.getAsInt();
        int shift = borrower == 0 ? -1 : 1;
        return year.getAsInt() + (turns ? shift : 0);
    }

    /** The year told before in the sentence, when it is long past, so that no nearer one can be meant. */
    private static @Nullable Integer told(List<DateInContext> dates, int index, @Nullable LocalDate reference) {
        for (int i = index - 1; i >= 0 && index - i < 9; i--) {
            if (!dates.get(i).sentence().equals(dates.get(index).sentence())) {
                return null;
            }
            OptionalInt year = StatedYear.of(dates.get(i).expression().form());
            if (year.isPresent()) {
                boolean longPast = reference == null || year.getAsInt() < reference.getYear() - 1;
                return longPast ? Integer.valueOf(year.getAsInt()) : null;
            }
        }
        return null;
    }
}
