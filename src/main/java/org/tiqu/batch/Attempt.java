package org.tiqu.batch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.tiqu.pipeline.Outcome;
import org.tiqu.source.Input;
import org.tiqu.text.Article;
import org.tiqu.text.Stage;

/** One input on its way through a worker, which may be given up while the worker is still at it. */
final class Attempt {
    private static final long NOT_STARTED = Long.MIN_VALUE;

    private final Input input;
    private final CompletableFuture<Task.Result> result = new CompletableFuture<>();
    private volatile long started = NOT_STARTED;
    private volatile @Nullable Thread worker;

    Attempt(Input input) {
        this.input = input;
    }

    /** Done by a worker; false if the attempt was given up meanwhile, so that nobody waits for this worker. */
    boolean run(Stage<Article, Outcome> pipeline) {
        worker = Thread.currentThread();
        started = System.nanoTime();
        return result.complete(Task.run(input, pipeline));
    }

    boolean isDone() {
        return result.isDone();
    }

    /** The result if there is one within so many nanoseconds, otherwise null. */
    Task.@Nullable Result await(long nanos) throws InterruptedException {
        try {
            return result.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a task turns everything into a result, but " + e.getCause(), e);
        }
    }

    /** Nanoseconds that a worker has been at it. */
    long nanos() {
        return started == NOT_STARTED ? 0 : System.nanoTime() - started;
    }

    /** Gives it up with this result and returns the worker to be replaced, or null if it was done just in time. */
    @Nullable
    Thread giveUp(Task.Result instead) {
        return result.complete(instead) ? worker : null;
    }
}
