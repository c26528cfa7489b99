package org.tiqu.batch;

/**
 * How a run went, or is going.
 *
 * @param records written
 * @param failures inputs that gave none, missing ones included
 * @param missing arguments that name nothing
 * @param isStopped whether it was stopped before the last input
 */
public record Summary(long records, long failures, long missing, boolean isStopped) {
    /** Nothing yet. */
    public static final Summary NONE = new Summary(0, 0, 0, false);

    /** Inputs that were done with. */
    public long done() {
        return records + failures;
    }

    /** Whether no input was there at all. */
    public boolean foundNothing() {
        return done() == missing;
    }

    Summary plusRecord() {
        return new Summary(records + 1, failures, missing, isStopped);
    }

    Summary plusFailure(boolean isMissing) {
        return new Summary(records, failures + 1, missing + (isMissing ? 1 : 0), isStopped);
    }

    Summary stopped() {
        return new Summary(records, failures, missing, true);
    }
}
