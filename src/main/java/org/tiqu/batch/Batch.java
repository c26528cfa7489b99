package org.tiqu.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.tiqu.batch.repeat.Ledger;
import org.tiqu.pipeline.Outcome;
import org.tiqu.source.Input;
import org.tiqu.text.Article;
import org.tiqu.text.Failure;
import org.tiqu.text.Stage;

/**
 * Runs inputs through a pipeline on several threads and writes the results in the order of the inputs. At most a
 * few inputs for each thread, and of large ones a fixed number of bytes, are under way or wait to be written: when
 * the oldest is slow, or the sink is, no further input is read.
 *
 * <p>An input that passes its deadline is given up, and so is its thread. One for which there was not enough memory
 * is tried again when nothing else runs: another may have taken what it needed.
 */
public final class Batch {
    private static final int WINDOW_PER_THREAD = 4;

    /** Bytes of input under way; an input larger than that runs alone. */
    private static final long BYTES_UNDER_WAY = 8L << 20;

    /** More threads that hang would leave the processors no time for anything else. */
    private static final int MOST_HANGING = 8;

    /** How long it takes at most to notice that it should stop. */
    private static final long PATIENCE_NANOS = 100_000_000L;

    private final Stage<Article, Outcome> pipeline;
    private final Terms terms;
    private final Ledger ledger;
    private final Progress progress;

    private record Running(Numbered numbered, long size, Attempt attempt) {}

    /** A batch that asks {@code ledger} about each record; whoever made the ledger closes it. */
    public Batch(Stage<Article, Outcome> pipeline, Terms terms, Ledger ledger, Progress progress) {
        this.pipeline = pipeline;
        this.terms = terms;
        this.ledger = ledger;
        this.progress = progress;
    }

    /**
     * Runs all inputs. Commits the sink at the end, unless no input was there at all or it was stopped before.
     *
     * @throws HangingException if so many articles hang that the others suffer
     * @throws IOException if the sink cannot be written; the sink is not committed then
     */
    public Summary run(Iterator<Numbered> inputs, Sink sink) throws IOException {
        try (Crew crew = new Crew(terms.threads(), pipeline)) {
            Summary summary = run(inputs, sink, crew);
            if (!summary.foundNothing() && !summary.isStopped()) {
                sink.commit();
            }
            return summary;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("the run was interrupted").initCause(e);
        }
    }

    private Summary run(Iterator<Numbered> inputs, Sink sink, Crew crew) throws IOException, InterruptedException {
        Deque<Running> window = new ArrayDeque<>();
        Summary summary = Summary.NONE;
        long bytes = 0;
        while (inputs.hasNext() || !window.isEmpty()) {
            Numbered numbered = inputs.hasNext() ? inputs.next() : null;
            long size = numbered == null ? 0 : numbered.input().size();
            while (!window.isEmpty()
                    && (numbered == null || window.element().attempt().isDone() || isFull(window, bytes + size))) {
                Running oldest = window.remove();
                bytes -= oldest.size();
                Task.Result result = result(oldest, window, crew);
                if (result == null) {
                    return summary.stopped();
                }
                summary = write(oldest.numbered(), result, sink, summary);
                if (crew.hanging() >= MOST_HANGING) {
                    throw new HangingException(crew.hanging());
                }
            }
            if (numbered != null) {
                window.add(new Running(numbered, size, crew.submit(numbered.input())));
                bytes += size;
            }
            if (terms.stop().getAsBoolean()) {
                return summary.stopped();
            }
        }
        return summary;
    }

    private boolean isFull(Deque<Running> window, long bytes) {
        return window.size() >= terms.threads() * WINDOW_PER_THREAD || bytes > BYTES_UNDER_WAY;
    }

    private Task.@Nullable Result result(Running running, Deque<Running> others, Crew crew)
            throws InterruptedException {
        Input input = running.numbered().input();
        Task.Result result = settle(running, crew);
        if (result == null || !result.isOutOfMemory() || terms.threads() == 1 || !input.isRepeatable()) {
            return result;
        }
        for (Running other : others) {
            if (settle(other, crew) == null) {
                return null;
            }
        }
        return settle(new Running(running.numbered(), running.size(), crew.submit(input)), crew);
    }

    /** The result, or that of an attempt given up; null to stop. */
    private Task.@Nullable Result settle(Running running, Crew crew) throws InterruptedException {
        Attempt attempt = running.attempt();
        while (true) {
            Task.Result result = attempt.await(PATIENCE_NANOS);
            if (result != null) {
                return result;
            }
            if (terms.stop().getAsBoolean()) {
                return null;
            }
            if (terms.deadline() != null && attempt.nanos() > terms.deadline().toNanos()) {
                crew.giveUp(attempt, Task.late(running.numbered().input().uri(), terms.deadline()));
            }
        }
    }

    private Summary write(Numbered numbered, Task.Result result, Sink sink, Summary before) throws IOException {
        Outcome outcome = result.outcome();
        if (outcome instanceof Outcome.Done done && result.print() != null) {
            outcome = ledger.enter(result.uri(), done.article(), result.print());
        }
        Summary summary;
        if (outcome instanceof Outcome.Done done) {
            try {
                sink.write(numbered.number(), done.article());
                summary = before.plusRecord();
                progress.took(result.uri(), done.article().text().length(), result.nanos());
            } catch (OutOfMemoryError e) {
                summary = write(numbered, Task.tooLarge(result.uri()), sink, before);
            }
        } else {
            summary = write(numbered, ((Outcome.Failed) outcome).failure(), sink, before);
        }
        progress.after(summary);
        return summary;
    }

    private Summary write(Numbered numbered, Failure failure, Sink sink, Summary before) throws IOException {
        sink.write(numbered.number(), failure);
        progress.failed(failure);
        return before.plusFailure(failure.code() == Failure.Code.NOT_FOUND);
    }
}
