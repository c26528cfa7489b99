package org.tiqu.cli;

import java.util.function.BooleanSupplier;
import org.tiqu.source.Source;

/**
 * Counts the inputs of a run beside it, so that somebody who watches learns how long it will take: going through
 * them is a small part of the work on them.
 */
final class InputCount {
    private volatile long total = -1;

    private InputCount() {}

    /** A count that goes on in the background until it is through or {@code isOver}. */
    static InputCount of(InputOptions.Opening inputs, BooleanSupplier isOver) {
        InputCount count = new InputCount();
        Thread thread = new Thread(
                () -> {
                    try (Source source = inputs.open()) {
                        count.count(source, isOver);
                    } catch (RuntimeException | OutOfMemoryError e) {
                        // Then nobody learns how long it takes; the run itself tells what is wrong.
                        count.total = -1;
                    }
                },
                "tiqu-count");
        thread.setDaemon(true);
        thread.start();
        return count;
    }

    /** Nothing to count. */
    static InputCount none() {
        return new InputCount();
    }

    private void count(Source source, BooleanSupplier isOver) {
        long found = 0;
        while (source.hasNext()) {
            source.next();
            found++;
            if (isOver.getAsBoolean()) {
                return;
            }
        }
        total = found;
    }

    /** How many there are, or -1 as long as nobody knows. */
    long total() {
        return total;
    }
}
