package org.tiqu.batch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tiqu.pipeline.Outcome;
import org.tiqu.source.Input;
import org.tiqu.text.Article;
import org.tiqu.text.Stage;

/**
 * Works on one input at a time, for those who have a crew of their own, such as a cluster: with the same deadline and the
 * same answer to whatever breaks as a {@link Batch}. Used by one thread.
 */
public final class Hand implements AutoCloseable {
    private static final long PATIENCE_NANOS = 100_000_000L;

    private final Crew crew;
    private final @Nullable Duration deadline;

    /** A hand with this pipeline; {@code deadline} null for as long as an input likes. */
    public Hand(Stage<Article, Outcome> pipeline, @Nullable Duration deadline) {
        this.crew = new Crew(1, pipeline);
        this.deadline = deadline;
    }

    /** What comes of an input. */
    public Outcome work(Input input) throws InterruptedException {
        Attempt attempt = crew.submit(input);
        while (true) {
            Task.Result result = attempt.await(PATIENCE_NANOS);
            if (result != null) {
                return result.outcome();
            }
            if (deadline != null && attempt.nanos() > deadline.toNanos()) {
                crew.giveUp(attempt, Task.late(input.uri(), deadline));
            }
        }
    }

    @Override
    public void close() {
        crew.close();
    }
}
