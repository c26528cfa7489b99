package org.tiqu.link.date;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a date is read against.
 *
 * @param reference the article's date, or null
 * @param likely the reference, else a day of the year that the article most likely is of, or null
 * @param before the period of the date before, in the same paragraph, or null
 * @param historic the year that the same sentence tells for what happened long ago, or null
 * @param tense what the words around the date tell
 */
record Reading(
        @Nullable LocalDate reference,
        @Nullable LocalDate likely,
        @Nullable Period before,
        @Nullable Integer historic,
        Tense tense) {
    /** Weighs days ahead against days past: something told without tense happened rather than will happen. */
    private static final int AHEAD_UNTOLD = 2;

    /** What happened in a sentence about the past may be the announcement of a date ahead. */
    private static final int AHEAD_PAST = 4;

    /** Something told as future may have been near in the past. */
    private static final int BEHIND_FUTURE = 4;

    /** Returns the better of a period and the same one a cycle later, by distance and tense. */
    Optional<Period> nearest(Period earlier, Period later) {
        if (likely == null) {
            return Optional.empty();
        }
        if (!later.first().isAfter(likely)) {
            return Optional.of(later);
        }
        long past = Math.max(earlier.daysFrom(likely), 0);
        long ahead = later.daysFrom(likely);
        long pastCost = tense == Tense.FUTURE ? past * BEHIND_FUTURE : past;
        long aheadCost = tense == Tense.FUTURE ? ahead : ahead * (tense == Tense.PAST ? AHEAD_PAST : AHEAD_UNTOLD);
        return Optional.of(pastCost <= aheadCost ? earlier : later);
    }

    /** Returns this reading with the year that an expression without one has. */
    Reading in(int year) {
        return new Reading(reference, likely, before, year, tense);
    }
}
