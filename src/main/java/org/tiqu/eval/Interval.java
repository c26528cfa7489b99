package org.tiqu.eval;

/**
 * Where a number lies with a certain probability.
 *
 * @param low lower end; NaN when nobody can tell
 * @param high upper end; NaN when nobody can tell
 */
public record Interval(double low, double high) {
    /** Of what there is too little to tell. */
    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);
}
