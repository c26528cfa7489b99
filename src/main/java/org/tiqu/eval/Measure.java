package org.tiqu.eval;

import java.util.function.ToDoubleFunction;

/**
 * One number that sums up a tally.
 *
 * @param name what it is called in reports and for {@code --min}
 * @param about what it says, in a few words
 * @param isError whether less is better
 * @param formula how it follows from the counts; NaN where there is nothing to count
 */
public record Measure(String name, String about, boolean isError, ToDoubleFunction<Tally> formula) {

    /** The number. */
    public double value(Tally tally) {
        return formula.applyAsDouble(tally);
    }
}
