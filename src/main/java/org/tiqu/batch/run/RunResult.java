package org.tiqu.batch.run;

/**
 * Where a run stands when a process is through with it.
 *
 * @param isFinished whether every input is done with
 * @param isFound whether any input was there
 * @param inputs that are done with and lie in whole shards
 * @param records that were written
 * @param failures inputs that gave none
 * @param leftOut articles with the text of an earlier one that have no record for it
 */
public record RunResult(boolean isFinished, boolean isFound, long inputs, long records, long failures, long leftOut) {

    static RunResult of(Manifest manifest, boolean isFound) {
        return new RunResult(
                manifest.state() == Manifest.State.FINISHED,
                isFound,
                manifest.inputs(),
                manifest.counts().records(),
                manifest.failures().lines(),
                manifest.duplicates().lines());
    }
}
