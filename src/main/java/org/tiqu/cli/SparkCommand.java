package org.tiqu.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiqu.pipeline.LanguageChoice;
import org.tiqu.pipeline.Profile;
import org.tiqu.pipeline.Settings;
import org.tiqu.record.OffsetUnit;
import org.tiqu.source.ReadOptions;
import org.tiqu.spark.InputKind;
import org.tiqu.spark.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code spark-submit … tiqu.jar spark}: the same on a cluster. */
@Command(
        name = "spark",
        description = "Extracts records on a Spark cluster; to be run by spark-submit.",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        sortOptions = false,
        footerHeading = "%n",
        footer = {
            "Below OUT it writes jsonl (the records, JSON Lines), failures, outcomes and the tables of tiqu export,",
            "Parquet all. OUT must not be there. Records are those of tiqu extract --dedup none, byte for byte.",
            "",
            "Example:",
            "  spark-submit --master spark://HOST:7077 --executor-memory 3g --class org.tiqu.cli.Main tiqu.jar \\",
            "    spark hdfs:///news/2020 -o hdfs:///news/2020-records --profile fast",
            "",
            "Exit codes: as those of tiqu extract."
        })
final class SparkCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "INPUT", description = "A folder, a list or a data frame; any path that Spark can open.")
    private String input = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "The folder that results go to.")
    private String output = "";

    @Option(
            names = "--from",
            paramLabel = "files|paths|texts",
            converter = Codes.ForInputKind.class,
            description = {
                "What INPUT is: files, a folder whose files, archives, pages and WARCs are read (default); paths, a text"
                        + " file that lists such files, one a line; texts, a data frame with the columns id, text and"
                        + " perhaps published (.parquet, .json, .jsonl or .csv)."
            })
    private InputKind kind = InputKind.FILES;

    @Option(
            names = "--profile",
            paramLabel = "fast|full",
            converter = Codes.ForProfile.class,
            description = "As for tiqu extract (default: full).")
    private Profile profile = Profile.FULL;

    @Option(
            names = "--language",
            paramLabel = "auto|en|zh",
            converter = Codes.ForLanguage.class,
            description = "As for tiqu extract (default: auto).")
    private LanguageChoice language = Settings.DEFAULT.language();

    @Option(
            names = "--offsets",
            paramLabel = "codepoint|utf16",
            converter = Codes.ForUnit.class,
            description = "As for tiqu extract (default: codepoint).")
    private OffsetUnit unit = Settings.DEFAULT.unit();

    @Option(
            names = "--published",
            paramLabel = "YYYY-MM-DD",
            converter = Codes.ForDate.class,
            description = "The day that all articles were published on.")
    private @Nullable LocalDate published;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            description = "The most that one article may take (default: 600).")
    private long deadline = 600;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Into how many pieces the inputs are divided (default: as Spark divides them).")
    private int partitions;

    SparkCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Plan plan = new Plan(
                profile, language, unit, published, ReadOptions.DEFAULT_MAX_BYTES, Duration.ofSeconds(deadline));
        try {
            return SparkRun.run(plan, kind, input, output, partitions, streams);
        } catch (NoClassDefFoundError e) {
            throw new CannotWorkException("Spark is not there; run this by spark-submit, see --help");
        }
    }
}
