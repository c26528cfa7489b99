package org.tiqu.batch.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the files of a run are called.
 *
 * @param folder of the run
 */
record RunFiles(Path folder) {
    private static final Pattern SHARD = Pattern.compile("records-\\d{5,}\\.jsonl(\\.zst|\\.gz)?");

    private static final Pattern RESULT =
            Pattern.compile(SHARD.pattern() + "|(records|failures|duplicates)\\.jsonl|report\\.json");

    private static final Pattern LEFT_OVER =
            Pattern.compile("(" + SHARD.pattern() + "|manifest\\.json|report\\.json)\\.part");

    Path manifest() {
        return folder.resolve("manifest.json");
    }

    Path report() {
        return folder.resolve("report.json");
    }

    Path failures() {
        return folder.resolve("failures.jsonl");
    }

    /** What still fails in a run that tries failures again, until it is through. */
    Path retriedFailures() {
        return folder.resolve("failures.retried.jsonl");
    }

    Path duplicates() {
        return folder.resolve("duplicates.jsonl");
    }

    Path lock() {
        return folder.resolve(".lock");
    }

    Path scratch() {
        return folder.resolve(".scratch");
    }

    static String shard(long number, Compression compression) {
        return String.format(Locale.ROOT, "records-%05d.jsonl%s", number, compression.extension());
    }

    /** The number of a shard that {@link #shard} named. */
    static long number(String shard) {
        return Long.parseLong(shard.substring(shard.indexOf('-') + 1, shard.indexOf('.')));
    }

    /** Shards, in the manifest or not. */
    List<Path> shards() throws IOException {
        return find(SHARD);
    }

    /** What only a run can have written, this one or another program's. */
    List<Path> results() throws IOException {
        return find(RESULT);
    }

    /** What was being written when something ended the run. */
    List<Path> leftOver() throws IOException {
        return find(LEFT_OVER);
    }

    private List<Path> find(Pattern names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> names.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }
}
