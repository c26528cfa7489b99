package org.tiqu.link.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.tiqu.tag.date.DateUnit;

/** Counts in the units of the calendar. */
final class Units {
    private Units() {}

    /** Returns the unit so many after (or before, when negative) the one that holds the day. */
    static Period counted(DateUnit unit, LocalDate from, int offset) {
        LocalDate day = plus(unit, from, offset);
        return switch (unit) {
            case DAY -> Period.day(day);
            case WEEK -> Period.week(day);
            case MONTH -> Period.month(YearMonth.from(day));
            case QUARTER -> Period.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> Period.half(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> Period.year(day.getYear());
        };
    }

    /**
     * Returns units that end before the reference (negative count) or begin after it: of one unit the one that
     * holds most of its days, of more those that end with that one.
     *
     * <p>Source: annotation guidelines, "the past week".
     */
    static Period rolling(DateUnit unit, LocalDate reference, int count) {
        int sign = count < 0 ? -1 : 1;
        LocalDate near = middle(reference, plus(unit, reference, sign));
        LocalDate far = middle(plus(unit, reference, count - sign), plus(unit, reference, count));
        Period nearUnit = counted(unit, unit == DateUnit.DAY ? reference.plusDays(sign) : near, 0);
        Period farUnit = counted(unit, unit == DateUnit.DAY ? reference.plusDays(count) : far, 0);
        return sign < 0 ? Period.range(farUnit, nearUnit) : Period.range(nearUnit, farUnit);
    }

    /** Returns the ISO week of a period that its n-th Thursday lies in, or its last one for a negative number. */
    static Period weekIn(Period whole, int ordinal) {
        return Period.week(
                ordinal < 0
                        ? whole.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                        : whole.first()
                                .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                                .plusWeeks(ordinal - 1L));
    }

    private static LocalDate plus(DateUnit unit, LocalDate day, int count) {
        return switch (unit) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case HALF -> day.plusMonths(6L * count);
            case YEAR -> day.plusYears(count);
        };
    }

    /** The middle day decides where most of the days lie. */
    private static LocalDate middle(LocalDate one, LocalDate other) {
        return LocalDate.ofEpochDay(Math.floorDiv(one.toEpochDay() + other.toEpochDay(), 2));
    }
}
