package org.tiqu.peer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.eval.Difference;
import org.tiqu.eval.Interval;
import org.tiqu.eval.Measure;
import org.tiqu.eval.Tally;

/**
 * How well one team did on a slice of a set.
 *
 * @param set the gold
 * @param slice which articles of it
 * @param team who
 * @param articles how many there are
 * @param tally everything counted
 * @param intervals by measure
 * @param difference of {@link NameMeasures#F1} between tiqu full and the team, or null for tiqu full itself
 */
record Score(
        GoldSet set,
        Slice slice,
        Team team,
        int articles,
        Tally tally,
        Map<String, Interval> intervals,
        @Nullable Difference difference) {
    Score {
        intervals = Map.copyOf(intervals);
    }

    double value(Measure measure) {
        return measure.value(tally);
    }
}
