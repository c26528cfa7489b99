package org.tiqu.link.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tiqu.tag.date.DateForm;
import org.tiqu.tag.date.MonthRef;
import org.tiqu.tag.date.YearRef;

/** Estimates the date of an article from the dates of its body, when no other source tells it. */
public final class PublishedDate {
    /** A dateline stands this near to the start of its paragraph, in code units. */
    private static final int DATELINE_START = 30;

    /** A dateline stands in one of so many first paragraphs that hold a date. */
    private static final int DATELINE_PARAGRAPHS = 2;

    /** A report tells the news of about so many days. */
    private static final int WINDOW_DAYS = 10;

    /** Days are counted in a leap year, so that each month-day has a place. */
    private static final int LEAP_YEAR = 2020;

    private static final int DAYS_OF_YEAR = 366;

    private PublishedDate() {}

    /**
     * Returns the day of a dateline, or the latest of the days that most of the body tells of, in the year that
     * its mentions of years make most likely; absent when nothing tells.
     *
     * @param dates the dates of the body in text order, without those of furniture
     */
    public static Optional<LocalDate> estimate(List<DateInContext> dates) {
        return dateline(dates).or(() -> cluster(dates));
    }

    private static Optional<LocalDate> dateline(List<DateInContext> dates) {
        int paragraphs = 0;
        int paragraph = -1;
        for (DateInContext date : dates) {
            if (date.paragraph() != paragraph) {
                paragraph = date.paragraph();
                paragraphs++;
                Optional<LocalDate> day = fullDay(date.expression().form());
                if (paragraphs <= DATELINE_PARAGRAPHS
                        && day.isPresent()
                        && date.inSentence().start() <= DATELINE_START
                        && TenseFinder.of(date) != Tense.FUTURE) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> cluster(List<DateInContext> dates) {
        int[] days = new int[DAYS_OF_YEAR];
        List<LocalDate> full = new ArrayList<>();
        for (DateInContext date : dates) {
            DateForm form = date.expression().form();
            fullDay(form).ifPresent(full::add);
            if (TenseFinder.of(date) != Tense.FUTURE) {
                monthDay(form).ifPresent(day -> days[day.atYear(LEAP_YEAR).getDayOfYear() - 1]++);
            }
        }
        OptionalInt last = lastOfFullest(days);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        MonthDay day = MonthDay.from(LocalDate.ofYearDay(LEAP_YEAR, last.getAsInt() + 1));
        return likelyYear(dates, full, day).map(day::atYear);
    }

    /** The last day told of in the stretch of days, which may turn over New Year, that tells most. */
    private static OptionalInt lastOfFullest(int[] days) {
        int best = 0;
        OptionalInt last = OptionalInt.empty();
        for (int end = 0; end < days.length; end++) {
            int sum = 0;
            for (int back = 0; back < WINDOW_DAYS; back++) {
                sum += days[Math.floorMod(end - back, days.length)];
            }
            if (days[end] > 0 && sum >= best) {
                best = sum;
                last = OptionalInt.of(end);
            }
        }
        return last;
    }

    /** The year of full days near that month-day, else the year named most often; of equals the latest. */
    private static Optional<Integer> likelyYear(List<DateInContext> dates, List<LocalDate> full, MonthDay day) {
        Map<Integer, Integer> votes = new TreeMap<>();
        for (LocalDate known : full) {
            if (Math.abs(day.atYear(known.getYear()).toEpochDay() - known.toEpochDay()) <= WINDOW_DAYS) {
                votes.merge(known.getYear(), 3, Integer::sum);
            }
        }
        for (DateInContext date : dates) {
            OptionalInt year = StatedYear.of(date.expression().form());
            if (year.isPresent() && TenseFinder.of(date) != Tense.FUTURE) {
                votes.merge(year.getAsInt(), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static Optional<LocalDate> fullDay(DateForm form) {
        if (form instanceof DateForm.Day day
                && day.year() instanceof YearRef.Stated year
                && day.month() instanceof MonthRef.Stated month) {
            try {
                return Optional.of(LocalDate.of(year.year(), month.month(), day.day()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<MonthDay> monthDay(DateForm form) {
        if (form instanceof DateForm.Day day && day.month() instanceof MonthRef.Stated month) {
            try {
                return Optional.of(MonthDay.of(month.month(), day.day()));
            } catch (DateTimeException e) {
                return Optional.empty(); // "February 30"
            }
        }
        return Optional.empty();
    }
}
