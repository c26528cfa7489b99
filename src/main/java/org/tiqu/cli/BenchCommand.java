package org.tiqu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tiqu.bench.Bench;
import org.tiqu.bench.BenchReport;
import org.tiqu.bench.BenchResult;
import org.tiqu.bench.Workload;
import org.tiqu.pipeline.Pipeline;
import org.tiqu.pipeline.Profile;
import org.tiqu.pipeline.Settings;
import org.tiqu.source.Source;
import org.tiqu.text.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tiqu bench}: how fast it is here, on these texts. */
@Command(
        name = "bench",
        description = "Measures speed and memory on your own texts.",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        sortOptions = false,
        footerHeading = "%n",
        footer = {
            "Articles are read once and held in memory; a few megabytes of text are enough. One thread and several take",
            "turns, after three passes that do not count; speeds are characters (UTF-16) a second, medians of the rounds.",
            "Give Java the memory that a run will have (java -Xmx1g), as peak memory depends on it.",
            "",
            "Example:",
            "  java -Xmx1g -jar tiqu.jar bench articles --profile fast"
        })
final class BenchCommand implements Callable<Integer> {
    private final Streams streams;
    private final Stage<Settings, Pipeline> loader;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs anything
    private CommandSpec spec;

    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Option(
            names = "--profile",
            paramLabel = "fast|full",
            converter = Codes.ForProfile.class,
            description = "As for tiqu extract (default: full).")
    private Profile profile = Profile.FULL;

    @Option(names = "--threads", paramLabel = "N", description = "Compare one thread with N (default: the processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--rounds", paramLabel = "N", description = "How often each is measured (default: 9).")
    private int rounds = 9;

    @Option(names = "--json", description = "Print one JSON object instead of a table.")
    private boolean isJson;

    BenchCommand(Streams streams, Stage<Settings, Pipeline> loader) {
        this.streams = streams;
        this.loader = loader;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1 || rounds < 1) {
            throw new ParameterException(spec.commandLine(), "--threads and --rounds must be at least 1");
        }
        Workload workload;
        try (Source source = inputs.opening(streams.in(), Set.of()).open()) {
            workload = Workload.of(source);
        }
        if (workload.articles().isEmpty()) {
            throw new CannotWorkException("found no article in " + inputs.shown() + "; name texts to measure on");
        }
        BenchResult result = new Bench(workload, threads, rounds)
                .run(
                        profile.code(),
                        () -> loader.apply(Settings.of(profile)),
                        round -> streams.err().println("tiqu: round " + round + " of " + rounds));
        String report = isJson ? BenchReport.json(result) : table(result);
        streams.out().write(report.getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE;
    }

    private static String table(BenchResult result) {
        StringBuilder table = new StringBuilder();
        row(table, "profile", "%s", result.profile());
        row(table, "articles, characters", "%,d, %,d", result.articles(), result.characters());
        row(table, "load", "%.1f s", result.loadSeconds());
        row(table, "process start to first record", "%.1f s", result.firstRecordSeconds());
        row(table, "1 thread", "%,.0f characters/s", result.oneThread());
        row(table, result.threads() + " threads", "%,.0f characters/s", result.allThreads());
        row(table, "speed-up", "%.2f", result.speedUp());
        row(table, "1 article of 1 MB / 100 of 10 KB", "%.2f", result.longArticle());
        row(table, "peak memory", "%,.0f MB", result.peakMegabytes());
        for (Map.Entry<String, Double> stage : result.stages().entrySet()) {
            row(table, "  in " + stage.getKey(), "%.1f %%", stage.getValue() * 100);
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String name, String format, Object... values) {
        table.append(String.format(Locale.ROOT, "%-34s", name))
                .append(String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
