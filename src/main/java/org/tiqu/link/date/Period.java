package org.tiqu.link.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.tiqu.tag.date.DatePart;
import org.tiqu.tag.date.Season;

/**
 * A span of the calendar with its value in the notation of the guidelines.
 *
 * @param value such as {@code 2020-02-28}, {@code 2020-W09}, {@code 2020-06/END}
 * @param first the first day
 * @param last the last day, not before the first
 */
record Period(String value, LocalDate first, LocalDate last) {
    /** Returns one day. */
    static Period day(LocalDate day) {
        return new Period(day.toString(), day, day);
    }

    /** The ISO week that holds the day. */
    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String value = String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Period(value, monday, monday.plusDays(6));
    }

    /** Returns a calendar month. */
    static Period month(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    /** Returns a quarter of a calendar year, 1 to 4. */
    static Period quarter(int year, int quarter) {
        return new Period(year + "-Q" + quarter, start(year, 3 * quarter - 2), end(year, 3 * quarter));
    }

    /** Returns a half of a calendar year, 1 or 2. */
    static Period half(int year, int half) {
        return new Period(year + "-H" + half, start(year, 6 * half - 5), end(year, 6 * half));
    }

    /** Returns a calendar year. */
    static Period year(int year) {
        return new Period(Integer.toString(year), start(year, 1), end(year, 12));
    }

    /** Returns ten years. */
    static Period decade(int firstYear) {
        return new Period(firstYear + "s", start(firstYear, 1), end(firstYear + 9, 12));
    }

    /** Returns a season; winter ends in the year after. */
    static Period season(int year, Season season) {
        int month = season.firstMonth();
        LocalDate first = start(year, month);
        return new Period(year + "-" + season, first, first.plusMonths(3).minusDays(1));
    }

    /** Months of one year, both ends inclusive. */
    static Period months(int year, int first, int last) {
        return first == last
                ? month(YearMonth.of(year, first))
                : range(month(YearMonth.of(year, first)), month(YearMonth.of(year, last)));
    }

    /**
     * From the first to the last, both inclusive; the first alone when the last would end before it. Ends that
     * are parts or ranges themselves are told by their days, as the notation does not nest.
     */
    static Period range(Period first, Period last) {
        if (last.last.isBefore(first.first) || first.value.equals(last.value)) {
            return first;
        }
        boolean parts = first.value.indexOf('/') >= 0 || last.value.indexOf('/') >= 0;
        String value = parts ? first.first + "/" + last.last : first.value + "/" + last.value;
        return new Period(value, first.first, last.last);
    }

    /** The beginning, middle or end of this period: of its days the first, second or last third. */
    Period part(DatePart part) {
        long third = Math.max(1, (first.until(last, java.time.temporal.ChronoUnit.DAYS) + 1) / 3);
        LocalDate from = switch (part) {
            case START -> first;
            case MID -> first.plusDays(third);
            case END -> first.plusDays(2 * third);
        };
        LocalDate to = part == DatePart.END ? last : from.plusDays(third - 1);
        return new Period(value + "/" + part, from, to.isAfter(last) ? last : to);
    }

    /** Returns how many days lie between the day and this period; 0 when it holds the day. */
    long daysFrom(LocalDate day) {
        if (day.isBefore(first)) {
            return day.until(first, java.time.temporal.ChronoUnit.DAYS);
        }
        return day.isAfter(last) ? last.until(day, java.time.temporal.ChronoUnit.DAYS) : 0;
    }

    private static LocalDate start(int year, int month) {
        return LocalDate.of(year, month, 1);
    }

    private static LocalDate end(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }
}
