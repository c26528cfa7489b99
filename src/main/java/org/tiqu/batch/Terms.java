package org.tiqu.batch;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Under what terms inputs are worked on.
 *
 * @param threads how many at a time, at least one
 * @param deadline how long one may take, reading included, before it is given up; null for as long as it likes
 * @param stop whether to stop before the next result is written
 */
public record Terms(int threads, @Nullable Duration deadline, BooleanSupplier stop) {

    /** Checks the numbers. */
    public Terms {
        if (threads < 1) {
            throw new IllegalArgumentException("a run needs at least one thread, but got " + threads);
        }
        if (deadline != null && (deadline.isNegative() || deadline.isZero())) {
            throw new IllegalArgumentException("a deadline must be more than nothing, but is " + deadline);
        }
    }

    /** Without deadline and never stopped. */
    public static Terms of(int threads) {
        return new Terms(threads, null, () -> false);
    }
}
