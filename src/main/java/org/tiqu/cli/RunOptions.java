package org.tiqu.cli;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.batch.repeat.Dedup;
import org.tiqu.batch.run.Compression;
import org.tiqu.batch.run.Shape;
import org.tiqu.store.ExportFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a run goes: the part of {@code tiqu extract} that is about archives. */
final class RunOptions {
    /** Longer than any article should take, and short enough for a run that nobody watches. */
    private static final long DEFAULT_DEADLINE = 600;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Option(
            names = "--dedup",
            paramLabel = "mark|drop|none",
            defaultValue = "mark",
            converter = Codes.ForDedup.class,
            description = {
                "Articles with the text of an earlier one say so (same_as), and so do those that repeat its news in"
                        + " other furniture (near_duplicate_of); drop leaves the former out and lists them in"
                        + " duplicates.jsonl (default: mark)."
            })
    private Dedup dedup = Dedup.MARK;

    @Option(
            names = "--compress",
            paramLabel = "zstd|gzip|none",
            converter = Codes.ForCompression.class,
            description = "Of a run's shards (default: none).")
    private @Nullable Compression compression;

    @Option(
            names = "--shard-size",
            paramLabel = "N",
            description = "Inputs of one shard, and so the most that an interruption costs (default: "
                    + Shape.DEFAULT_SHARD_SIZE + ").")
    private @Nullable Integer shardSize;

    @Option(
            names = "--retry-failed",
            description = "Try once more what failed in the run; what succeeds now goes into further shards.")
    private boolean isRetryWanted;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            description = "The most time for one article, which fails beyond; 0 for any (default: 600 in a run).")
    private @Nullable Long deadline;

    @Option(
            names = "--export",
            paramLabel = "TARGET=OUT",
            converter = Codes.ForExport.class,
            description = {
                "Store the finished run as tables too, as tiqu export does: parquet=FOLDER, duckdb=FILE, csv=FOLDER or"
                        + " postgresql=JDBC-URL. May be given again."
            })
    private Map<ExportFormat, String> exports = new EnumMap<>(ExportFormat.class);

    /** How the folder of a run is laid out. */
    Shape shape() {
        try {
            return new Shape(
                    shardSize == null ? Shape.DEFAULT_SHARD_SIZE : shardSize,
                    compression == null ? Compression.NONE : compression,
                    dedup);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--shard-size: " + e.getMessage(), e);
        }
    }

    Dedup dedup() {
        return dedup;
    }

    boolean isRetryWanted() {
        return isRetryWanted;
    }

    /** Where the finished run goes besides, by target. */
    Map<ExportFormat, String> exports() {
        return exports;
    }

    /** How long one article may take, or null. */
    @Nullable
    Duration deadline(boolean isRun) {
        long seconds = deadline != null ? deadline : isRun ? DEFAULT_DEADLINE : 0;
        if (seconds < 0) {
            throw new ParameterException(spec.commandLine(), "--deadline must be 0 or more, but is " + seconds);
        }
        return seconds == 0 ? null : Duration.ofSeconds(seconds);
    }

    /** Refuses what only the folder of a run can have. */
    void refuseOutsideOfRuns() {
        String option = isRetryWanted
                ? "--retry-failed"
                : compression != null
                        ? "--compress"
                        : shardSize != null
                                ? "--shard-size"
                                : !exports.isEmpty() ? "--export" : dedup == Dedup.DROP ? "--dedup drop" : null;
        if (option != null) {
            throw new ParameterException(
                    spec.commandLine(), option + " is for runs into a folder; name one with -o, such as -o run");
        }
    }
}
