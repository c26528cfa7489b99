package org.tiqu.batch.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a run is and what of it is done: the truth about its folder. Components are the fields of {@code
 * manifest.json}, in their order, in {@code snake_case}. Holds no times, so that it is the same in the end however
 * the run went.
 *
 * @param manifest always {@link #FORMAT}
 * @param state how far the run is
 * @param configuration what results depend on
 * @param inputs how many inputs are done with, the first ones
 * @param uris digest of their URIs in their order, by which they are known again
 * @param shards the files of records
 * @param counts what the records say
 * @param failures the list of failures
 * @param duplicates the list of what was left out
 * @param retry what is done of trying failures again, or null
 * @param givenUp failures, beyond the inputs that are done with, that need not be waited for again
 */
record Manifest(
        String manifest,
        State state,
        Configuration configuration,
        long inputs,
        String uris,
        List<Shard> shards,
        Counts counts,
        Lines failures,
        Lines duplicates,
        @Nullable Retry retry,
        List<FailureLine> givenUp) {
    /** Name and version of the format. */
    static final String FORMAT = "tiqu/run/1";

    /** How far a run is. */
    enum State {
        /** Inputs are left. */
        @JsonProperty("running")
        RUNNING,
        /** Failed inputs are being tried again. */
        @JsonProperty("retrying")
        RETRYING,
        /** They were, and their list is about to take the name of the old one. */
        @JsonProperty("replacing")
        REPLACING,
        /** Every input is done with. */
        @JsonProperty("finished")
        FINISHED
    }

    /**
     * A file of records.
     *
     * @param file its name
     * @param records in it
     * @param bytes of the file
     * @param sha256 of what it holds as it lies on the disk
     */
    record Shard(String file, long records, long bytes, String sha256) {}

    /**
     * What the records say.
     *
     * @param records that were written
     * @param sameAs articles with the text of an earlier one, those left out included
     * @param nearDuplicates articles that repeat the news of an earlier one
     * @param characters of their texts, UTF-16 code units
     * @param warnings how many of each code
     */
    record Counts(long records, long sameAs, long nearDuplicates, long characters, Map<String, Long> warnings) {
        static final Counts NONE = new Counts(0, 0, 0, 0, Map.of());

        Counts {
            warnings = Collections.unmodifiableMap(new TreeMap<>(warnings));
        }
    }

    /**
     * A list beside the records.
     *
     * @param lines in it
     * @param bytes of it that count
     * @param codes how many lines of each code, if they have one
     */
    record Lines(long lines, long bytes, Map<String, Long> codes) {
        static final Lines NONE = new Lines(0, 0, Map.of());

        Lines {
            codes = Collections.unmodifiableMap(new TreeMap<>(codes));
        }
    }

    /**
     * What is done of trying failures again.
     *
     * @param inputs how many of them are done with, the first ones of the list
     * @param shard number of the first shard that the trial makes
     * @param failures the list of what still fails
     */
    record Retry(long inputs, long shard, Lines failures) {}

    Manifest {
        shards = List.copyOf(shards);
        givenUp = List.copyOf(givenUp);
    }

    /** Nothing is done. */
    static Manifest of(Configuration configuration) {
        return new Manifest(
                FORMAT,
                State.RUNNING,
                configuration,
                0,
                UriDigest.NONE,
                List.of(),
                Counts.NONE,
                Lines.NONE,
                Lines.NONE,
                null,
                List.of());
    }

    Manifest with(State next, @Nullable Retry trial) {
        return new Manifest(
                manifest, next, configuration, inputs, uris, shards, counts, failures, duplicates, trial, givenUp);
    }

    Manifest with(Configuration other) {
        return new Manifest(manifest, state, other, inputs, uris, shards, counts, failures, duplicates, retry, givenUp);
    }

    Manifest withGivenUp(List<FailureLine> others) {
        return new Manifest(
                manifest, state, configuration, inputs, uris, shards, counts, failures, duplicates, retry, others);
    }

    Manifest withFailures(Lines other) {
        return new Manifest(
                manifest, state, configuration, inputs, uris, shards, counts, other, duplicates, retry, givenUp);
    }
}
