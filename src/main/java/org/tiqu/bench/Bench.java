package org.tiqu.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.tiqu.pipeline.Pipeline;
import org.tiqu.pipeline.StageTimer;
import org.tiqu.text.Article;

/** Measures a pipeline. */
public final class Bench {
    private static final int MEGABYTE = 1 << 20;
    private static final int HUNDRED = 100;
    private static final double NANOS = 1e9;

    /** Passes before anything counts, so that Java has compiled what runs often. */
    private static final int WARM_UP = 3;

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private final Workload workload;
    private final int threads;
    private final int rounds;

    /** A measurement of these articles. */
    public Bench(Workload workload, int threads, int rounds) {
        this.workload = workload;
        this.threads = threads;
        this.rounds = rounds;
    }

    /**
     * Measures.
     *
     * @param loading loads the pipeline, once
     * @param progress hears of each round that is over
     */
    public BenchResult run(String profile, Supplier<Pipeline> loading, IntConsumer progress)
            throws InterruptedException {
        long start = System.nanoTime();
        Pipeline pipeline = loading.get();
        double load = (System.nanoTime() - start) / NANOS;
        pipeline.run(workload.articles().get(0));
        double first = (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1e3;
        for (int i = 0; i < WARM_UP; i++) {
            pass(pipeline, workload, 1, StageTimer.NONE);
        }
        List<Double> one = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        List<Double> speedUps = new ArrayList<>();
        List<Double> lengths = new ArrayList<>();
        Map<String, Double> stages = new LinkedHashMap<>();
        Workload longArticle = workload.reshaped(1, MEGABYTE);
        Workload shortArticles = workload.reshaped(HUNDRED, MEGABYTE / HUNDRED);
        for (int round = 0; round < rounds; round++) {
            double alone =
                    pass(pipeline, workload, 1, (stage, nanos) -> stages.merge(stage, nanos / NANOS, Double::sum));
            double together = pass(pipeline, workload, threads, StageTimer.NONE);
            one.add(workload.characters() / alone);
            all.add(workload.characters() / together);
            speedUps.add(alone / together);
            double inOne = pass(pipeline, longArticle, 1, StageTimer.NONE) / longArticle.characters();
            lengths.add(inOne * shortArticles.characters() / pass(pipeline, shortArticles, 1, StageTimer.NONE));
            progress.accept(round + 1);
        }
        double total = stages.values().stream().mapToDouble(Double::doubleValue).sum();
        stages.replaceAll((stage, seconds) -> seconds / total);
        return new BenchResult(
                profile,
                workload.articles().size(),
                workload.characters(),
                rounds,
                threads,
                load,
                first,
                median(one),
                median(all),
                median(speedUps),
                median(lengths),
                stages,
                peakMegabytes());
    }

    /** Seconds for all articles. */
    private static double pass(Pipeline pipeline, Workload workload, int threads, StageTimer timer)
            throws InterruptedException {
        long start = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        List<Article> articles = workload.articles();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
                pipeline.run(articles.get(i), timer);
            }
        };
        List<Thread> crew = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Thread thread = new Thread(work, "tiqu-bench");
            crew.add(thread);
            thread.start();
        }
        work.run();
        for (Thread thread : crew) {
            thread.join();
        }
        return Math.max(1, System.nanoTime() - start) / NANOS;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static double peakMegabytes() {
        try {
            return Files.readAllLines(STATUS, StandardCharsets.UTF_8).stream()
                    .filter(line -> line.startsWith(PEAK))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            // Only Linux tells it so.
            return 0;
        }
    }
}
