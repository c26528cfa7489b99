package org.tiqu.eval;

/**
 * Where a number lies with a certain probability.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {}
