package org.tiqu.peer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiqu.eval.Interval;
import org.tiqu.eval.Measure;

/** Numbers as tables write them. */
final class Cells {
    static final String NONE = "–";

    private Cells() {}

    static String number(double value) {
        return Double.isNaN(value) ? NONE : String.format(Locale.ROOT, "%.3f", value);
    }

    static String rounded(double value) {
        return Double.isNaN(value) ? NONE : String.format(Locale.ROOT, "%,.0f", value);
    }

    static String seconds(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    static String times(double value) {
        return Double.isNaN(value) ? NONE : String.format(Locale.ROOT, "%.2f", value);
    }

    static String interval(@Nullable Interval interval) {
        return interval == null ? "" : String.format(Locale.ROOT, "[%.3f, %.3f]", interval.low(), interval.high());
    }

    /** The value and, where there is one, its interval. */
    static String of(Score score, Measure measure) {
        double value = score.value(measure);
        Interval interval = score.intervals().get(measure.name());
        return Double.isNaN(value) ? NONE : (number(value) + " " + interval(interval)).strip();
    }
}
