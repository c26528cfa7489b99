package org.tiqu.link.date;

import java.util.OptionalInt;
import org.tiqu.tag.date.DateForm;
import org.tiqu.tag.date.MonthRef;
import org.tiqu.tag.date.YearRef;

/** Looks into forms for what they state. */
final class StatedYear {
    private StatedYear() {}

    /** Returns the year that the form states as a number. */
    static OptionalInt of(DateForm form) {
        return year(form) instanceof YearRef.Stated stated ? OptionalInt.of(stated.year()) : OptionalInt.empty();
    }

    /** Returns whether the form has a year and leaves it open. */
    static boolean isOpen(DateForm form) {
        return year(form) instanceof YearRef.Unsaid;
    }

    /** Returns the month that the form states, of a day or a month. */
    static OptionalInt month(DateForm form) {
        MonthRef month = form instanceof DateForm.Day day
                ? day.month()
                : form instanceof DateForm.Month whole ? whole.month() : MonthRef.UNSAID;
        return month instanceof MonthRef.Stated stated ? OptionalInt.of(stated.month()) : OptionalInt.empty();
    }

    private static YearRef year(DateForm form) {
        if (form instanceof DateForm.Day day) {
            return day.year();
        } else if (form instanceof DateForm.Month month) {
            return month.year();
        } else if (form instanceof DateForm.Year year) {
            return year.year();
        } else if (form instanceof DateForm.Quarter quarter) {
            return quarter.year();
        } else if (form instanceof DateForm.Half half) {
            return half.year();
        } else if (form instanceof DateForm.Months months) {
            return months.year();
        } else if (form instanceof DateForm.SeasonOf season) {
            return season.year();
        } else if (form instanceof DateForm.HolidayOf holiday) {
            return holiday.year();
        } else if (form instanceof DateForm.Part part) {
            return year(part.whole());
        } else if (form instanceof DateForm.Range range) {
            return year(range.first());
        }
        return new YearRef.Offset(0);
    }
}
