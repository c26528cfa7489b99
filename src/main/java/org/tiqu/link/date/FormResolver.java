package org.tiqu.link.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.date.DateForm;
import org.tiqu.tag.date.DatePart;
import org.tiqu.tag.date.DateUnit;

/** Resolves a form under a reading; absent when it cannot be read. */
final class FormResolver {
    private final Reading reading;
    private final YearChoice years;

    /** Resolves under a reading. */
    FormResolver(Reading reading) {
        this.reading = reading;
        this.years = new YearChoice(reading);
    }

    /** Returns the period that the form tells. */
    Optional<Period> resolve(DateForm form) {
        if (form instanceof DateForm.Day day) {
            return new DayResolver(reading, years).resolve(day);
        } else if (form instanceof DateForm.Month month) {
            return years.month(month.year(), month.month()).map(Period::month);
        } else if (form instanceof DateForm.Year year) {
            return years.current(year.year()).map(Period::year);
        } else if (form instanceof DateForm.Quarter quarter) {
            return years.ended(quarter.year(), year -> Period.quarter(year, quarter.quarter()));
        } else if (form instanceof DateForm.Half half) {
            return years.ended(half.year(), year -> Period.half(year, half.half()));
        } else if (form instanceof DateForm.Months months) {
            return years.ended(months.year(), year -> Period.months(year, months.first(), months.last()));
        } else if (form instanceof DateForm.SeasonOf season) {
            return years.nearest(season.year(), year -> Period.season(year, season.season()));
        } else if (form instanceof DateForm.HolidayOf holiday) {
            return years.nearest(holiday.year(), year -> HolidayCalendar.of(holiday.holiday(), year));
        } else if (form instanceof DateForm.Decade decade) {
            return Optional.of(Period.decade(decade.firstYear()));
        }
        return composed(form);
    }

    private Optional<Period> composed(DateForm form) {
        if (form instanceof DateForm.Part part) {
            return whole(part).map(whole -> whole.part(part.part()));
        } else if (form instanceof DateForm.Range range) {
            return resolve(range.first())
                    .flatMap(first -> last(range.last(), first).map(last -> Period.range(first, last)));
        } else if (form instanceof DateForm.WeekOf weekOf) {
            return resolve(weekOf.day()).map(day -> Period.week(day.first()));
        } else if (form instanceof DateForm.WeekIn weekIn) {
            return resolve(weekIn.whole()).map(whole -> Units.weekIn(whole, weekIn.ordinal()));
        } else if (form instanceof DateForm.Ended ended) {
            return resolve(ended.end()).map(day -> ended(ended.months(), day.first()));
        } else if (form instanceof DateForm.Anaphor anaphor) {
            return anaphor(anaphor);
        } else if (form instanceof DateForm.Weekday weekday) {
            return Optional.ofNullable(reading.reference()).flatMap(reference -> weekday(weekday, reference));
        }
        return Optional.ofNullable(reading.reference()).flatMap(reference -> deictic(form, reference));
    }

    private static Optional<Period> deictic(DateForm form, LocalDate reference) {
        if (form instanceof DateForm.Relative relative) {
            return Optional.of(Units.counted(relative.unit(), reference, relative.offset()));
        } else if (form instanceof DateForm.Rolling rolling) {
            return Optional.of(Units.rolling(rolling.unit(), reference, rolling.count()));
        } else if (form instanceof DateForm.ToDate toDate) {
            // What is to date is the whole unit so far, and its name is the unit's.
            return Optional.of(Units.counted(toDate.unit(), reference, 0));
        }
        return Optional.empty();
    }

    /** The last day of a range follows the first. */
    private Optional<Period> last(DateForm form, Period first) {
        return new FormResolver(new Reading(reading.reference(), reading.likely(), first, null, reading.tense()))
                .resolve(form);
    }

    /** "The end of the year" is the coming one, unless the new year is young and the end is told as past. */
    private Optional<Period> whole(DateForm.Part part) {
        if (part.whole() instanceof DateForm.Year year && year.year() instanceof org.tiqu.tag.date.YearRef.Unsaid) {
            @Nullable LocalDate near = reading.likely();
            boolean past = part.part() == DatePart.END && reading.tense() == Tense.PAST;
            return Optional.ofNullable(near)
                    .map(day -> Period.year(past && day.getMonthValue() <= 3 ? day.getYear() - 1 : day.getYear()));
        }
        return resolve(part.whole());
    }

    private Optional<Period> anaphor(DateForm.Anaphor form) {
        Period before = reading.before();
        if (before != null && (form.unit() != DateUnit.DAY || before.first().equals(before.last()))) {
            return Optional.of(Units.counted(form.unit(), before.last(), form.offset()));
        }
        return Optional.ofNullable(reading.reference())
                .map(reference -> Units.counted(form.unit(), reference, form.offset()));
    }

    private static Period ended(int months, LocalDate day) {
        YearMonth last = YearMonth.from(day.with(TemporalAdjusters.lastDayOfMonth()));
        YearMonth first = last.minusMonths(months - 1L);
        int month = last.getMonthValue();
        if (months == 12 && month == 12) {
            return Period.year(last.getYear());
        } else if (months == 6 && month % 6 == 0) {
            return Period.half(last.getYear(), month / 6);
        } else if (months == 3 && month % 3 == 0) {
            return Period.quarter(last.getYear(), month / 3);
        }
        return Period.range(Period.month(first), Period.month(last));
    }

    private Optional<Period> weekday(DateForm.Weekday weekday, LocalDate reference) {
        if (weekday.week().isPresent()) {
            return Optional.of(Period.day(reference
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(weekday.week().getAsInt())
                    .with(TemporalAdjusters.nextOrSame(weekday.day()))));
        }
        Period before = reading.before();
        if (before != null
                && before.first().equals(before.last())
                && before.first().getDayOfWeek() == weekday.day()) {
            return Optional.of(before);
        }
        LocalDate day = reading.tense() == Tense.FUTURE
                ? reference.with(TemporalAdjusters.nextOrSame(weekday.day()))
                : reference.with(TemporalAdjusters.previousOrSame(weekday.day()));
        return Optional.of(Period.day(day));
    }
}
