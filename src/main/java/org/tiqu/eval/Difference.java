package org.tiqu.eval;

/**
 * What sets two systems apart.
 *
 * @param measure in what
 * @param one the value of the first
 * @param other the value of the second
 * @param interval where {@code one - other} lies with a probability of 95 %
 * @param byChance probability that chance alone makes a difference as great
 */
public record Difference(Measure measure, double one, double other, Interval interval, double byChance) {}
