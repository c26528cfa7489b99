package org.tiqu.link.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.date.DateForm;
import org.tiqu.tag.date.MonthRef;
import org.tiqu.tag.date.YearRef;

/** Resolves days whose year or month may be left to the context. */
final class DayResolver {
    /** Days; a longer period before, as a month, says of which month a day is only when it is long over. */
    private static final int LONGEST_CONTEXT = 7;

    private static final int MONTH = 31;
    private static final int RECENT = 45;

    private final Reading reading;
    private final YearChoice years;

    /** Resolves under a reading, with the years chosen under the same reading. */
    DayResolver(Reading reading, YearChoice years) {
        this.reading = reading;
        this.years = years;
    }

    /** Returns the day; absent when there is none such ("February 30") or nothing tells its month or year. */
    Optional<Period> resolve(DateForm.Day day) {
        if (day.month() instanceof MonthRef.Stated stated) {
            return ofMonth(day.year(), stated.month(), day.day());
        } else if (day.month() instanceof MonthRef.Offset) {
            return years.month(YearRef.UNSAID, day.month()).flatMap(month -> day(month, day.day()));
        }
        return bare(day.day());
    }

    private Optional<Period> ofMonth(YearRef year, int month, int day) {
        if (!(year instanceof YearRef.Unsaid)) {
            return years.told(year).flatMap(y -> day(YearMonth.of(y, month), day));
        }
        if (month == 2 && day == 29) {
            return leapDay(year);
        }
        return years.nearest(
                        year,
                        y -> day(YearMonth.of(y, month), day).orElseGet(() -> Period.month(YearMonth.of(y, month))))
                .flatMap(period -> day(YearMonth.from(period.first()), day));
    }

    /** Only every fourth year has the day: the nearest such years are compared. */
    private Optional<Period> leapDay(YearRef year) {
        Optional<Integer> told = years.told(year);
        LocalDate near = reading.likely();
        if (told.isPresent() || near == null) {
            return told.flatMap(y -> day(YearMonth.of(y, 2), 29));
        }
        int earlier = near.isBefore(LocalDate.of(near.getYear(), 2, 28)) ? near.getYear() - 1 : near.getYear();
        while (!Year.isLeap(earlier)) {
            earlier--;
        }
        return reading.nearest(Period.day(LocalDate.of(earlier, 2, 29)), Period.day(LocalDate.of(earlier + 4, 2, 29)));
    }

    /** The month of the date before, or the next one when the day would lie before that date. */
    private Optional<Period> bare(int day) {
        Period before = reading.before();
        LocalDate near = reading.likely();
        Optional<Period> told = before == null ? Optional.empty() : after(before, day);
        if (told.isPresent() && fits(told.get(), near)) {
            return told;
        }
        if (near == null) {
            return told;
        }
        YearMonth month = YearMonth.from(near);
        Optional<Period> same = day(month, day);
        boolean ahead = same.isEmpty() || same.get().first().isAfter(near);
        Optional<Period> earlier =
                ahead ? day(month.minusMonths(1), day).or(() -> day(month.minusMonths(2), day)) : same;
        Optional<Period> later = ahead && same.isPresent() ? same : day(month.plusMonths(1), day);
        return earlier.isPresent() && later.isPresent()
                ? reading.nearest(earlier.get(), later.get())
                : earlier.or(() -> later);
    }

    /** The day in the month of the date before, or in the next month when it would lie before that date. */
    private Optional<Period> after(Period before, int day) {
        LocalDate near = reading.likely();
        boolean days = !before.first().plusDays(LONGEST_CONTEXT).isBefore(before.last());
        boolean month = !before.first().plusDays(MONTH).isBefore(before.last());
        boolean past = near == null || before.last().plusDays(RECENT).isBefore(near);
        if (!days && !(month && past)) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.from(before.first());
        Optional<Period> same = day(of, day);
        Optional<Period> next = day(of.plusMonths(1), day);
        boolean back = same.isEmpty() || same.get().first().isBefore(before.first());
        return back && next.isPresent() && fits(next.get(), reading.likely()) ? next : same.isPresent() ? same : next;
    }

    private boolean fits(Period next, @Nullable LocalDate near) {
        return near == null || reading.tense() == Tense.FUTURE || !next.first().isAfter(near);
    }

    private static Optional<Period> day(YearMonth month, int day) {
        try {
            return Optional.of(Period.day(month.atDay(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
