package org.tiqu.link.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tiqu.tag.date.MonthRef;
import org.tiqu.tag.date.YearRef;

/** Chooses the year that an expression leaves open. */
final class YearChoice {
    private final Reading reading;

    /** Chooses under a reading. */
    YearChoice(Reading reading) {
        this.reading = reading;
    }

    /** Returns the year when the expression tells it, by itself or with the context. */
    Optional<Integer> told(YearRef year) {
        if (year instanceof YearRef.Stated stated) {
            return Optional.of(stated.year());
        } else if (year instanceof YearRef.Offset offset) {
            return Optional.ofNullable(reading.reference()).map(reference -> reference.getYear() + offset.years());
        } else if (year instanceof YearRef.Anaphor anaphor) {
            Period before = reading.before();
            return before != null
                    ? Optional.of(before.last().getYear() + anaphor.years())
                    : Optional.ofNullable(reading.reference()).map(day -> day.getYear() + anaphor.years());
        }
        return Optional.ofNullable(reading.historic());
    }

    /** Returns the year told, else that of the article. */
    Optional<Integer> current(YearRef year) {
        return told(year).or(() -> Optional.ofNullable(reading.likely()).map(LocalDate::getYear));
    }

    /** Returns the period of the year told, else the nearest one that the tense allows. */
    Optional<Period> nearest(YearRef year, IntFunction<Period> ofYear) {
        Optional<Integer> told = told(year);
        if (told.isPresent() || !(year instanceof YearRef.Unsaid)) {
            return told.map(ofYear::apply);
        }
        return Optional.ofNullable(reading.likely()).flatMap(near -> {
            Period same = ofYear.apply(near.getYear());
            return same.first().isAfter(near)
                    ? reading.nearest(ofYear.apply(near.getYear() - 1), same)
                    : reading.nearest(same, ofYear.apply(near.getYear() + 1));
        });
    }

    /** Returns the period of the year told, else the latest that ended when it is told as past, else the nearest one. */
    Optional<Period> ended(YearRef year, IntFunction<Period> ofYear) {
        Optional<Integer> told = told(year);
        if (told.isPresent() || !(year instanceof YearRef.Unsaid)) {
            return told.map(ofYear::apply);
        }
        return Optional.ofNullable(reading.likely()).map(near -> {
            Period same = ofYear.apply(near.getYear());
            boolean over = same.last().isBefore(near);
            Period earlier = over ? same : ofYear.apply(near.getYear() - 1);
            Period later = over ? ofYear.apply(near.getYear() + 1) : same;
            return reading.tense() == Tense.PAST
                    ? earlier
                    : reading.nearest(earlier, later).orElse(earlier);
        });
    }

    /** Returns the month. */
    Optional<YearMonth> month(YearRef year, MonthRef month) {
        if (month instanceof MonthRef.Stated stated) {
            return nearest(year, y -> Period.month(YearMonth.of(y, stated.month())))
                    .map(period -> YearMonth.from(period.first()));
        }
        int offset = month instanceof MonthRef.Offset counted ? counted.months() : 0;
        return Optional.ofNullable(reading.reference())
                .map(reference -> YearMonth.from(reference).plusMonths(offset));
    }
}
