package org.tiqu.peer;

import java.util.Collection;

/** The middle of some numbers. */
final class Median {
    private Median() {}

    /** The mean of the two middle ones if their number is even; NaN of none. */
    static double of(Collection<Double> numbers) {
        double[] sorted =
                numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
