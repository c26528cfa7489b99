package org.tiqu.eval;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers as the page shows them: a point, whatever the locale, and a dash where there is nothing to show. */
final class Decimals {
    private static final String UNDEFINED = "–";

    private Decimals() {}

    /** Three decimals. */
    static String three(double value) {
        return Double.isNaN(value) ? UNDEFINED : String.format(Locale.ROOT, "%.3f", value);
    }

    /** Two decimals, or a dash for null. */
    static String two(@Nullable Double value) {
        return value == null ? UNDEFINED : String.format(Locale.ROOT, "%.2f", value);
    }

    /** Three decimals and the sign. */
    static String signed(double value) {
        return Double.isNaN(value)
                ? UNDEFINED
                : String.format(Locale.ROOT, "%+.3f", value).replace('-', '−');
    }

    /** A whole number, thousands apart. */
    static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    /** A length in a drawing. */
    static String length(double value) {
        String tenths = String.format(Locale.ROOT, "%.1f", value);
        return tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
    }

    /** Both ends; nothing for null. */
    static String interval(@Nullable Interval interval) {
        return interval == null ? "" : three(interval.low()) + "–" + three(interval.high());
    }
}
