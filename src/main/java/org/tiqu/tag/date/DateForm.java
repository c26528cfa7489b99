package org.tiqu.tag.date;

import java.time.DayOfWeek;
import java.util.OptionalInt;

/** What an expression says before a reference date and a context complete it. */
public sealed interface DateForm {
    /** A day, perhaps without year or month: "February 24", "the 12th". */
    record Day(YearRef year, MonthRef month, int day) implements DateForm {
        /** Checks the number; "February 30" is a day that no year has. */
        public Day {
            check(day, 1, 31, "a day");
        }
    }

    /** A month, perhaps without year: "March 2019", "last month". */
    record Month(YearRef year, MonthRef month) implements DateForm {}

    /** A year: "2020", "last year". */
    record Year(YearRef year) implements DateForm {}

    /** A quarter of a year, 1 to 4. */
    record Quarter(YearRef year, int quarter) implements DateForm {
        /** Checks the number. */
        public Quarter {
            check(quarter, 1, 4, "a quarter");
        }
    }

    /** A half of a year, 1 or 2. */
    record Half(YearRef year, int half) implements DateForm {
        /** Checks the number. */
        public Half {
            check(half, 1, 2, "a half");
        }
    }

    /** A season of a year. */
    record SeasonOf(YearRef year, Season season) implements DateForm {}

    /** Months of one year, both ends inclusive: "the first three quarters" is 1 to 9. */
    record Months(YearRef year, int first, int last) implements DateForm {
        /** Checks the numbers and their order. */
        public Months {
            check(first, 1, 12, "a month");
            check(last, first, 12, "a month not before the first");
        }
    }

    /** Ten years from the first: "the 1990s". */
    record Decade(int firstYear) implements DateForm {}

    /** A day of the week; the week is counted from that of the reference date, when it is told. */
    record Weekday(DayOfWeek day, OptionalInt week) implements DateForm {}

    /** A unit counted from the one that holds the reference date: "yesterday", "next quarter". */
    record Relative(DateUnit unit, int offset) implements DateForm {}

    /** A unit counted from the one that holds the date before: "the same day", "the following year". */
    record Anaphor(DateUnit unit, int offset) implements DateForm {}

    /** Units that end (negative count) or begin at the reference date: "the past week". */
    record Rolling(DateUnit unit, int count) implements DateForm {}

    /** Months up to the one of the day: "the year ended December 31, 2019". */
    record Ended(int months, Day end) implements DateForm {}

    /** From the start of the unit to the reference date: "year-to-date". */
    record ToDate(DateUnit unit) implements DateForm {}

    /** The week that holds a date: "the week of March 2". */
    record WeekOf(DateForm day) implements DateForm {}

    /** A week of a month or of a year, counted from its first Thursday; -1 is the last. */
    record WeekIn(DateForm whole, int ordinal) implements DateForm {}

    /** A part of a period: "the end of June". */
    record Part(DatePart part, DateForm whole) implements DateForm {}

    /** A range in one mention, both ends inclusive: "March 3-5". */
    record Range(DateForm first, DateForm last) implements DateForm {}

    /** A named holiday of a year. */
    record HolidayOf(YearRef year, Holiday holiday) implements DateForm {}

    private static void check(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "expected " + what + " from " + least + " to " + most + ", got " + value);
        }
    }
}
