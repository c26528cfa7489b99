package org.tiqu.batch.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.tiqu.batch.Progress;
import org.tiqu.batch.Summary;
import org.tiqu.pipeline.StageTimer;
import org.tiqu.source.Input;
import org.tiqu.source.Reading;
import org.tiqu.text.Failure;

/** Watches what one process does for a run, and hands on to whoever else listens. */
final class Session implements Progress, StageTimer {
    private static final int SLOWEST = 10;

    private final Map<String, LongAdder> stages = new ConcurrentHashMap<>();
    private final PriorityQueue<RunReport.Slow> slowest =
            new PriorityQueue<>(Comparator.comparingDouble(RunReport.Slow::seconds));
    private final Progress listener;
    private final int threads;
    private final long start = System.nanoTime();
    private long records;
    private long failures;
    private long characters;

    Session(int threads, Progress listener) {
        this.threads = threads;
        this.listener = listener;
    }

    @Override
    public void took(String stage, long nanos) {
        stages.computeIfAbsent(stage, name -> new LongAdder()).add(nanos);
    }

    /** The input, its reading timed as the stage {@code source}. */
    Input timed(Input input) {
        return new Input() {
            @Override
            public String uri() {
                return input.uri();
            }

            @Override
            public long size() {
                return input.size();
            }

            @Override
            public boolean isRepeatable() {
                return input.isRepeatable();
            }

            @Override
            public Reading read() {
                long begin = System.nanoTime();
                try {
                    return input.read();
                } finally {
                    Session.this.took("source", System.nanoTime() - begin);
                }
            }
        };
    }

    @Override
    public void took(String uri, long length, long nanos) {
        characters += length;
        slowest.add(new RunReport.Slow(uri, length, nanos / 1e9));
        if (slowest.size() > SLOWEST) {
            slowest.remove();
        }
        listener.took(uri, length, nanos);
    }

    @Override
    public void begin(long alreadyDone) {
        listener.begin(alreadyDone);
    }

    @Override
    public void after(Summary soFar) {
        listener.after(soFar);
    }

    @Override
    public void failed(Failure failure) {
        failures++;
        listener.failed(failure);
    }

    /** A round is over. */
    void add(Summary summary) {
        records += summary.records();
    }

    RunReport.SessionReport report() {
        double seconds = (System.nanoTime() - start) / 1e9;
        double all = stages.values().stream().mapToLong(LongAdder::sum).sum() / 1e9;
        List<RunReport.Stage> times = new ArrayList<>();
        stages.forEach((name, nanos) ->
                times.add(new RunReport.Stage(name, nanos.sum() / 1e9, all == 0 ? 0 : nanos.sum() / 1e9 / all)));
        times.sort(Comparator.comparingDouble(RunReport.Stage::seconds).reversed());
        List<RunReport.Slow> slow = new ArrayList<>(slowest);
        slow.sort(Comparator.comparingDouble(RunReport.Slow::seconds).reversed());
        return new RunReport.SessionReport(
                threads, seconds, records, failures, (records + failures) / seconds, characters / seconds, times, slow);
    }
}
