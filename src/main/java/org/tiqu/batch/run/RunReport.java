package org.tiqu.batch.run;

import java.util.List;
import java.util.Map;

/**
 * What came of a run and how long it took, for people and dashboards. Components are the fields of {@code
 * report.json}; what is outside of {@code session} is the same whenever the run is done.
 *
 * @param report name and version of the format
 * @param state of the run
 * @param inputs that are done with
 * @param records written
 * @param shards that hold them
 * @param bytes of the shards
 * @param characters of the records' texts, UTF-16 code units
 * @param sameAs articles with the text of an earlier one
 * @param leftOut of these, those that have no record for it
 * @param nearDuplicates articles that repeat the news of an earlier one
 * @param warnings how many of each code
 * @param failures inputs that gave no record
 * @param failureCodes how many of each code
 * @param session what the process did that wrote this report
 */
record RunReport(
        String report,
        Manifest.State state,
        long inputs,
        long records,
        long shards,
        long bytes,
        long characters,
        long sameAs,
        long leftOut,
        long nearDuplicates,
        Map<String, Long> warnings,
        long failures,
        Map<String, Long> failureCodes,
        SessionReport session) {

    /**
     * What one process did.
     *
     * @param threads that it had
     * @param seconds from its beginning to its end, without loading the models
     * @param records that came of it, those left out included
     * @param failures that came of it
     * @param inputsPerSecond rate
     * @param charactersPerSecond rate, of the texts of records
     * @param stages where the time went, the longest first; summed over the threads
     * @param slowest articles, the slowest first
     */
    record SessionReport(
            int threads,
            double seconds,
            long records,
            long failures,
            double inputsPerSecond,
            double charactersPerSecond,
            List<Stage> stages,
            List<Slow> slowest) {}

    /**
     * The time of a stage.
     *
     * @param stage the room; {@code source} for reading, {@code write} for repeats, JSON, compression and the disk
     * @param seconds over all threads
     * @param share of all stages' seconds
     */
    record Stage(String stage, double seconds, double share) {}

    /**
     * The time of an article.
     *
     * @param source its URI
     * @param characters of its text
     * @param seconds from its reading to its record
     */
    record Slow(String source, long characters, double seconds) {}

    static RunReport of(Manifest manifest, SessionReport session) {
        Manifest.Counts counts = manifest.counts();
        return new RunReport(
                "tiqu/run-report/1",
                manifest.state(),
                manifest.inputs(),
                counts.records(),
                manifest.shards().size(),
                manifest.shards().stream().mapToLong(Manifest.Shard::bytes).sum(),
                counts.characters(),
                counts.sameAs(),
                manifest.duplicates().lines(),
                counts.nearDuplicates(),
                counts.warnings(),
                manifest.failures().lines(),
                manifest.failures().codes(),
                session);
    }
}
