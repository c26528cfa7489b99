package org.tiqu.archive;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tiqu.batch.Progress;
import org.tiqu.batch.Summary;
import org.tiqu.batch.Terms;
import org.tiqu.batch.repeat.Dedup;
import org.tiqu.batch.run.Compression;
import org.tiqu.batch.run.Configuration;
import org.tiqu.batch.run.Run;
import org.tiqu.batch.run.RunResult;
import org.tiqu.batch.run.Shape;
import org.tiqu.pipeline.Models;
import org.tiqu.pipeline.Pipeline;
import org.tiqu.pipeline.PipelineLoader;
import org.tiqu.pipeline.Profile;
import org.tiqu.pipeline.Settings;
import org.tiqu.record.ProducedBy;

/**
 * Measures whether memory grows with a run, and how many of the generator's repeats are found. As a program: {@code
 * ArchiveMeasurement ARTICLES SENTENCES RUN-FOLDER RESULT.md}.
 */
public final class ArchiveMeasurement implements Progress {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final long EARLY = 10_000;

    private static final String HEAD = """
            # An archive of any size

            Generated whole by the command in `README.md`; do not edit. A run of the profile `fast` on two threads over
            articles recombined from the sentences of `corpora/reports/train`, zstd, repeats marked. Memory is what the
            Java heap holds after collections, in one process, while the run goes on.

            | measure | |
            | --- | --- |
            """;

    private final long count;
    private final long start = System.nanoTime();
    private long early = -1;
    private long end;
    private double earlySeconds;

    private ArchiveMeasurement(long count) {
        this.count = count;
    }

    @Override
    public void after(Summary soFar) {
        if (early < 0 && soFar.done() >= Math.min(EARLY, count / 10)) {
            early = heap();
            earlySeconds = (System.nanoTime() - start) / 1e9;
        }
        if (soFar.done() == count) {
            end = heap();
        }
    }

    /** Bytes in use after collections. */
    private static long heap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** Kilobytes that the process had in memory at most, as Linux counts them; elsewhere nobody knows. */
    private static String peak() throws IOException {
        if (!Files.exists(STATUS)) {
            return "?";
        }
        return Files.readAllLines(STATUS, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .findFirst()
                .orElse("?");
    }

    private List<String> measure(int sentences, Path folder) throws IOException {
        ArchiveGenerator generator = ArchiveGenerator.of(sentences, 20200302);
        Pipeline pipeline = PipelineLoader.load(Settings.of(Profile.FAST));
        ProducedBy producedBy = Models.producedBy(Profile.FAST);
        Configuration configuration = new Configuration(producedBy.tiqu(), producedBy.models(), Map.of(), List.of());
        Shape shape = new Shape(Shape.DEFAULT_SHARD_SIZE, Compression.ZSTD, Dedup.MARK);
        try (Run run = Run.open(folder, configuration, shape, false)) {
            RunResult result = run.go(
                    () -> new GeneratedSource(generator, count), configuration, pipeline::run, Terms.of(2), this);
            double seconds = (System.nanoTime() - start) / 1e9;
            return List.of(
                    row("articles", "%d", result.records() + result.failures()),
                    row("failures", "%d", result.failures()),
                    row("sentences an article, about", "%d", sentences),
                    row("seconds, models included", "%.0f", seconds),
                    row("articles a second", "%.0f", count / seconds),
                    row("seconds to the first measurement", "%.0f", earlySeconds),
                    row("heap after a collection at 10,000 articles, MB", "%.1f", early / 1e6),
                    row("heap after a collection at the end, MB", "%.1f", end / 1e6),
                    row("ratio (must be 1.05 at most)", "%.3f", (double) end / early),
                    row(
                            "largest heap allowed (-Xmx), MB",
                            "%.0f",
                            Runtime.getRuntime().maxMemory() / 1e6),
                    row("peak resident memory, kB", "%s", peak()),
                    row("bytes of the run's folder, MB", "%.1f", size(folder) / 1e6));
        }
    }

    private static String row(String what, String format, Object value) {
        return "| " + what + " | " + String.format(Locale.ROOT, format, value) + " |";
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** Measures and writes the table. */
    public static void main(String[] arguments) throws IOException {
        ArchiveMeasurement measurement = new ArchiveMeasurement(Long.parseLong(arguments[0]));
        List<String> rows = measurement.measure(Integer.parseInt(arguments[1]), Path.of(arguments[2]));
        Files.writeString(Path.of(arguments[3]), HEAD + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
    }
}
