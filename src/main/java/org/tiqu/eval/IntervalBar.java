package org.tiqu.eval;

import org.jspecify.annotations.Nullable;

/** A bar from 0 to 1 with the interval as a whisker. The numbers stand beside it, so it is hidden from readers. */
final class IntervalBar {
    private static final int WIDTH = 140;
    private static final int HEIGHT = 14;

    private IntervalBar() {}

    /** Draws the value, in the colour of errors if less is better. */
    static void write(HtmlWriter out, double value, @Nullable Interval interval, boolean isError) {
        frame(out, "bar");
        rect(out, "track", 0, WIDTH);
        if (!Double.isNaN(value)) {
            rect(out, isError ? "bad" : "good", 0, value * WIDTH);
        }
        if (interval != null) {
            whisker(out, interval.low() * WIDTH, interval.high() * WIDTH);
        }
        out.close();
    }

    /** Draws a difference around 0 in the middle; the ends are {@code -most} and {@code most}. */
    static void writeDifference(HtmlWriter out, Difference difference, double most) {
        double middle = WIDTH / 2.0;
        double scale = middle / most;
        double value = (difference.one() - difference.other()) * scale;
        boolean isWorse = value < 0 != difference.measure().isError();
        frame(out, "bar");
        rect(out, "track", 0, WIDTH);
        if (!Double.isNaN(value)) {
            rect(out, isWorse ? "bad" : "good", middle + Math.min(0, value), Math.abs(value));
        }
        out.empty("path", "class", "axis", "d", "M" + Decimals.length(middle) + " 0V" + HEIGHT);
        whisker(
                out,
                middle + difference.interval().low() * scale,
                middle + difference.interval().high() * scale);
        out.close();
    }

    private static void frame(HtmlWriter out, String kind) {
        out.open(
                "svg",
                "class",
                kind,
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "width",
                String.valueOf(WIDTH),
                "height",
                String.valueOf(HEIGHT),
                "aria-hidden",
                "true");
    }

    private static void rect(HtmlWriter out, String kind, double x, double width) {
        out.empty(
                "rect",
                "class",
                kind,
                "x",
                Decimals.length(x),
                "y",
                "2",
                "width",
                Decimals.length(Math.min(width, WIDTH)),
                "height",
                String.valueOf(HEIGHT - 4));
    }

    private static void whisker(HtmlWriter out, double low, double high) {
        String left = Decimals.length(Math.max(0.5, Math.min(WIDTH - 0.5, low)));
        String right = Decimals.length(Math.max(0.5, Math.min(WIDTH - 0.5, high)));
        out.empty(
                "path", "class", "whisker", "d", "M" + left + " 7H" + right + "M" + left + " 3V11M" + right + " 3V11");
    }
}
