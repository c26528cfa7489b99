package org.tiqu.segment;

import java.util.List;

/**
 * The width at which a text was wrapped.
 *
 * <p>A program that wraps text breaks a line only where what comes next would not fit. So each break between
 * neighbouring lines tells between which widths it was forced, and of all widths the one that explains most breaks
 * inside sentences is taken. A text is taken for wrapped when such breaks are many, when few lines are wider, and when
 * what the breaks hold together ends as paragraphs do.
 *
 * @param columns the width, or 0 where the text is not wrapped
 * @param lines the lines by block, as this width measures them
 */
record WrapWidth(int columns, List<List<WrapLine>> lines) {
    /** Columns; what has longer lines is not wrapped. Source: the widest settings of mail and office programs. */
    private static final int WIDEST = 180;

    /** The same, where a wide character counts as two and where it counts as one. */
    private static final int NARROWEST = 24;

    private static final int FEWEST_CHARACTERS = 14;

    /** What a break outside of a sentence counts beside one inside. Source: this and what follows, set by hand on wrapped reports. */
    private static final double OUTSIDE = 0.3;

    /** The share of forced breaks that are inside of sentences. */
    private static final double INSIDE = 0.4;

    /** The same where breaks are many, as texts full of names may have it. */
    private static final double INSIDE_OF_MANY = 0.2;

    /** The same where there are few. */
    private static final double INSIDE_OF_FEW = 0.65;

    private static final int FEW = 6;

    /** How much better than chance a width explains the lines of a text most of whose breaks are free. */
    private static final double CLEAR = 7;

    /** The same where nothing else is needed. */
    private static final double CLEAREST = 25;

    /** What it costs that a sentence goes on where the break was not forced. */
    private static final double MISS = 2;

    /** The width of a text, or none. */
    static WrapWidth of(String text, List<List<WrapLine>> lines, boolean characters) {
        int narrowest = characters ? FEWEST_CHARACTERS : NARROWEST;
        double[] change = new double[WIDEST + 2];
        for (List<WrapLine> block : lines) {
            for (int i = 1; i < block.size(); i++) {
                WrapLine line = block.get(i - 1);
                int from = Math.max(0, line.least());
                int to = Math.min(WIDEST, line.forcedTo(block.get(i), text));
                if (from <= to) {
                    double weight = isInside(line, block.get(i)) ? 1 : OUTSIDE;
                    change[from] += weight;
                    change[to + 1] -= weight;
                }
            }
        }
        double sum = 0;
        double most = 0;
        int best = 0;
        for (int width = 0; width <= WIDEST; width++) {
            sum += change[width];
            if (width >= narrowest && sum > most + 1e-6) {
                most = sum;
                best = width;
            }
        }
        WrapWidth width = new WrapWidth(best, lines);
        return best > 0 && width.isWrapped(text) ? width : new WrapWidth(0, lines);
    }

    /** How much better this width explains the lines than chance does, as a logarithm. */
    double fit(String text) {
        double fit = 0;
        for (List<WrapLine> block : lines) {
            boolean chain = false;
            for (int i = 1; columns > 0 && i < block.size(); i++) {
                WrapLine line = block.get(i - 1);
                boolean forced = isForced(text, line, block.get(i));
                if (forced) {
                    fit += Math.log(columns / (2.0 * (line.forcedTo(block.get(i), text) - line.least() + 1)));
                } else if (chain && isInside(line, block.get(i))) {
                    fit -= MISS;
                }
                chain = forced;
            }
        }
        return fit;
    }

    /** Whether the break between two lines had to be made. */
    boolean isForced(String text, WrapLine line, WrapLine next) {
        return line.least() <= columns && line.forcedTo(next, text) >= columns;
    }

    private boolean isWrapped(String text) {
        int forced = 0;
        int inside = 0;
        int free = 0;
        int missing = 0;
        int chains = 0;
        int closed = 0;
        for (List<WrapLine> block : lines) {
            for (int i = 0; i < block.size(); i++) {
                WrapLine line = block.get(i);
                missing += Math.max(0, (line.least() - 1) / columns);
                if (i + 1 < block.size() && isForced(text, line, block.get(i + 1))) {
                    forced++;
                    inside += isInside(line, block.get(i + 1)) ? 1 : 0;
                } else {
                    free += i + 1 < block.size() ? 1 : 0;
                    boolean chain = i > 0 && isForced(text, block.get(i - 1), line);
                    chains += chain ? 1 : 0;
                    closed += chain && (line.ends() || line.lower()) ? 1 : 0;
                }
            }
        }
        if (forced < 2 || missing * 2 > forced || closed * 2 < chains) {
            return false;
        }
        double fit = fit(text);
        double share = fit >= CLEAREST ? INSIDE_OF_MANY : forced < FEW ? INSIDE_OF_FEW : INSIDE;
        return inside >= share * forced && (free <= 2 * forced || fit >= CLEAR);
    }

    /** Whether a sentence seems to go on from a line to the next. */
    private static boolean isInside(WrapLine line, WrapLine next) {
        return !line.ends() && !next.upper() && !next.opens() && !next.alone() && !line.alone();
    }
}
