package org.tiqu.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tiqu.pipeline.Outcome;
import org.tiqu.source.Input;
import org.tiqu.text.Article;
import org.tiqu.text.Failure;
import org.tiqu.text.Stage;

/**
 * Runs inputs through a pipeline on several threads and writes the results in the order of the inputs. At most a
 * few inputs for each thread, and of large ones a fixed number of bytes, are under way or wait to be written: when
 * the oldest is slow, or the sink is, no further input is read.
 */
public final class Batch {
    private static final int WINDOW_PER_THREAD = 4;

    /** Bytes of input under way; an input larger than that runs alone. */
    private static final long BYTES_UNDER_WAY = 8L << 20;

    private final Stage<Article, Outcome> pipeline;
    private final int threads;
    private final Progress progress;

    private record Running(long size, Future<Task.Result> result) {}

    /** A batch on {@code threads} threads, at least one. */
    public Batch(Stage<Article, Outcome> pipeline, int threads, Progress progress) {
        if (threads < 1) {
            throw new IllegalArgumentException("a run needs at least one thread, but got " + threads);
        }
        this.pipeline = pipeline;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Runs all inputs. Commits the sink at the end, unless no input was there at all.
     *
     * @throws IOException if the sink cannot be written; the sink is not committed then
     */
    public Summary run(Iterator<Input> inputs, Sink sink) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "tiqu-worker");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Summary summary = run(inputs, sink, workers);
            if (!summary.foundNothing()) {
                sink.commit();
            }
            return summary;
        } finally {
            workers.shutdownNow();
        }
    }

    private Summary run(Iterator<Input> inputs, Sink sink, ExecutorService workers) throws IOException {
        Ledger ledger = new Ledger();
        Deque<Running> window = new ArrayDeque<>();
        Summary summary = Summary.NONE;
        long bytes = 0;
        while (inputs.hasNext() || !window.isEmpty()) {
            Input input = inputs.hasNext() ? inputs.next() : null;
            while (!window.isEmpty()
                    && (input == null || window.element().result().isDone() || isFull(window, bytes + input.size()))) {
                Running oldest = window.remove();
                bytes -= oldest.size();
                summary = write(ledger.enter(get(oldest)), sink, summary);
            }
            if (input != null) {
                window.add(new Running(input.size(), workers.submit(() -> Task.run(input, pipeline))));
                bytes += input.size();
            }
        }
        return summary;
    }

    private boolean isFull(Deque<Running> window, long bytes) {
        return window.size() >= threads * WINDOW_PER_THREAD || bytes > BYTES_UNDER_WAY;
    }

    private Summary write(Outcome outcome, Sink sink, Summary before) throws IOException {
        Summary summary;
        if (outcome instanceof Outcome.Done done) {
            try {
                sink.write(done.article());
            } catch (OutOfMemoryError e) {
                return write(Task.tooLarge(done.article().source().uri()), sink, before);
            }
            summary = before.plusRecord();
        } else {
            Failure failure = ((Outcome.Failed) outcome).failure();
            sink.write(failure);
            progress.failed(failure);
            summary = before.plusFailure(failure.code() == Failure.Code.NOT_FOUND);
        }
        progress.after(summary);
        return summary;
    }

    private static Task.Result get(Running running) throws IOException {
        try {
            return running.result().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("the run was interrupted").initCause(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a task turns everything into a result, but " + e.getCause(), e);
        }
    }
}
