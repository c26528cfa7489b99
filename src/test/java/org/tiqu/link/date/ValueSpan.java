package org.tiqu.link.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.tiqu.tag.date.DatePart;
import org.tiqu.tag.date.Season;

/** Reads values of the guidelines' notation back into periods. */
final class ValueSpan {
    private ValueSpan() {}

    static Optional<Period> parse(String value) {
        if (value.equals("?")) {
            return Optional.empty();
        }
        int slash = value.indexOf('/');
        if (slash < 0) {
            return Optional.of(simple(value));
        }
        Period first = simple(value.substring(0, slash));
        String rest = value.substring(slash + 1);
        if (Character.isLetter(rest.charAt(0))) {
            return Optional.of(first.part(DatePart.valueOf(rest)));
        }
        return Optional.of(Period.range(first, simple(rest)));
    }

    private static Period simple(String value) {
        int year = Integer.parseInt(value.substring(0, 4));
        String rest = value.substring(4);
        if (rest.isEmpty()) {
            return Period.year(year);
        } else if (rest.equals("s")) {
            return Period.decade(year);
        } else if (rest.startsWith("-W") && Character.isDigit(rest.charAt(2))) {
            return Period.week(LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(rest.substring(2))));
        } else if (rest.startsWith("-Q")) {
            return Period.quarter(year, rest.charAt(2) - '0');
        } else if (rest.startsWith("-H")) {
            return Period.half(year, rest.charAt(2) - '0');
        } else if (Character.isLetter(rest.charAt(1))) {
            return Period.season(year, Season.valueOf(rest.substring(1)));
        } else if (rest.length() == 3) {
            return Period.month(YearMonth.parse(value));
        }
        return Period.day(LocalDate.parse(value));
    }
}
