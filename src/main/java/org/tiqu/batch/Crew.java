package org.tiqu.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.tiqu.pipeline.Outcome;
import org.tiqu.source.Input;
import org.tiqu.text.Article;
import org.tiqu.text.Stage;

/**
 * Threads that work on inputs in the order in which they are handed over. One that hangs is replaced: Java cannot
 * end it, so that it goes on beside the others until it finds its way out or the program ends.
 */
final class Crew implements AutoCloseable {
    private final BlockingQueue<Attempt> waiting = new LinkedBlockingQueue<>();
    private final Stage<Article, Outcome> pipeline;
    private final List<Thread> working = new ArrayList<>();
    private final List<Thread> hanging = new ArrayList<>();

    Crew(int threads, Stage<Article, Outcome> pipeline) {
        this.pipeline = pipeline;
        for (int i = 0; i < threads; i++) {
            hire();
        }
    }

    private void hire() {
        Thread thread = new Thread(this::work, "tiqu-worker");
        thread.setDaemon(true);
        working.add(thread);
        thread.start();
    }

    private void work() {
        try {
            boolean isWanted = true;
            while (isWanted) {
                isWanted = waiting.take().run(pipeline);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Attempt submit(Input input) {
        Attempt attempt = new Attempt(input);
        waiting.add(attempt);
        return attempt;
    }

    /** Ends the attempt with a result of its own; its worker is replaced if it was still at it. */
    void giveUp(Attempt attempt, Task.Result instead) {
        Thread worker = attempt.giveUp(instead);
        if (worker != null) {
            worker.interrupt();
            working.remove(worker);
            hanging.add(worker);
            hire();
        }
    }

    /** How many threads were given up and are still at it. */
    int hanging() {
        hanging.removeIf(thread -> !thread.isAlive());
        return hanging.size();
    }

    @Override
    public void close() {
        waiting.clear();
        working.forEach(Thread::interrupt);
    }
}
