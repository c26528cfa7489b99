package org.tiqu.link.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.date.DateForm;
import org.tiqu.tag.date.DateUnit;

/** Resolves the dates of an article to values of the calendar. Immutable and safe to share between threads. */
public final class DateLinker {
    /** The value of a date that has no reading. */
    public static final String UNKNOWN = "?";

    /**
     * Returns a value for each date, in the same order, in the notation of the annotation guidelines:
     * {@code 2020-02-28}, {@code 2020-W09}, {@code 2020-Q1}, {@code 2020-06/END}, {@code 2020-01/2020-09}, or
     * {@link #UNKNOWN}. Without a reference, absolute dates are resolved and days and months take the year that
     * the text makes likely.
     *
     * @param dates the dates of one article in text order
     * @param reference the article's date, or null when it is not known
     */
    public List<String> link(List<DateInContext> dates, @Nullable LocalDate reference) {
        LocalDate likely =
                reference != null ? reference : PublishedDate.estimate(dates).orElse(null);
        List<String> values = new ArrayList<>();
        Period fine = null;
        Period any = null;
        for (int i = 0; i < dates.size(); i++) {
            DateInContext date = dates.get(i);
            if (i > 0 && dates.get(i - 1).paragraph() != date.paragraph()) {
                fine = null;
                any = null;
            }
            Period before = isOfDays(date.expression().form()) ? fine : any;
            Reading reading =
                    new Reading(reference, likely, before, YearNearby.of(dates, i, reference), TenseFinder.of(date));
            Optional<Period> period =
                    new FormResolver(reading).resolve(date.expression().form());
            if (YearNearby.endsRange(dates, i)
                    && StatedYear.isOpen(date.expression().form())
                    && any != null) {
                period = notBefore(any, period, date.expression().form(), reading);
            }
            values.add(period.map(Period::value).orElse(UNKNOWN));
            any = period.orElse(any);
            fine = period.filter(found -> found.first().plusDays(31).isAfter(found.last()))
                    .orElse(fine);
        }
        return List.copyOf(values);
    }

    /** The end of a range lies in the first year in which it does not lie before the beginning. */
    private static Optional<Period> notBefore(Period begin, Optional<Period> end, DateForm form, Reading reading) {
        Optional<Period> result = end;
        for (int year = begin.first().getYear() + 1; year >= begin.first().getYear(); year--) {
            Optional<Period> candidate = new FormResolver(reading.in(year)).resolve(form);
            if (candidate.isPresent() && !candidate.get().first().isBefore(begin.first())) {
                result = candidate;
            }
        }
        return result;
    }

    /** A day is read after a day or a month, not after a year that was mentioned in between. */
    private static boolean isOfDays(DateForm form) {
        return form instanceof DateForm.Day
                || form instanceof DateForm.Range
                || form instanceof DateForm.Weekday
                || (form instanceof DateForm.Anaphor anaphor
                        && (anaphor.unit() == DateUnit.DAY
                                || anaphor.unit() == DateUnit.MONTH
                                || anaphor.unit() == DateUnit.WEEK));
    }
}
