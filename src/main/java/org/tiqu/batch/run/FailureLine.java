package org.tiqu.batch.run;

import java.util.Arrays;
import org.tiqu.text.Failure;

/**
 * A line of a run's list of failures: the contract's, and the input's number in front, by which it is found again.
 *
 * @param input number of the input among all of the run, from 0
 * @param source its URI
 * @param stage the room in which it failed
 * @param code which kind
 * @param reason in words
 */
record FailureLine(long input, String source, String stage, String code, String reason) {
    static FailureLine of(long input, Failure failure) {
        return new FailureLine(
                input, failure.source(), failure.stage(), failure.code().code(), failure.reason());
    }

    /** What it tells; a code that this version does not know is that of a broken stage. */
    Failure failure() {
        Failure.Code known = Arrays.stream(Failure.Code.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(Failure.Code.STAGE);
        return new Failure(source, stage, known, reason);
    }
}
