package org.tiqu.batch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.tiqu.batch.repeat.Fingerprint;
import org.tiqu.pipeline.Outcome;
import org.tiqu.source.Input;
import org.tiqu.source.Reading;
import org.tiqu.text.Article;
import org.tiqu.text.Failure;
import org.tiqu.text.Stage;

/** Reads one input and runs it through the pipeline; done on a worker's thread. */
final class Task {
    /**
     * What a worker hands back.
     *
     * @param uri of the input
     * @param outcome what came of it
     * @param print of the record, null for a failure
     * @param nanos that it took
     */
    record Result(String uri, Outcome outcome, @Nullable Fingerprint print, long nanos) {

        boolean isOutOfMemory() {
            return outcome instanceof Outcome.Failed failed && failed.failure().code() == Failure.Code.MEMORY;
        }
    }

    private Task() {}

    static Result run(Input input, Stage<Article, Outcome> pipeline) {
        long start = System.nanoTime();
        try {
            Reading reading = input.read();
            Outcome outcome = reading instanceof Reading.Read read
                    ? pipeline.apply(read.article())
                    : new Outcome.Failed(((Reading.Rejected) reading).failure());
            Fingerprint print = outcome instanceof Outcome.Done done ? Fingerprint.of(done.article()) : null;
            return new Result(input.uri(), outcome, print, System.nanoTime() - start);
        } catch (OutOfMemoryError e) {
            return failed(tooLarge(input.uri()));
        } catch (RuntimeException | Error e) {
            return failed(new Failure(
                    input.uri(),
                    "run",
                    Failure.Code.STAGE,
                    input.uri() + ": broke with " + e + "; please report this with the article"));
        }
    }

    private static Result failed(Failure failure) {
        return new Result(failure.source(), new Outcome.Failed(failure), null, 0);
    }

    /** What an input comes to that took longer than it may. */
    static Result late(String uri, Duration deadline) {
        return failed(new Failure(
                uri,
                "run",
                Failure.Code.DEADLINE,
                uri + ": took longer than the " + deadline.toSeconds() + " seconds that one article may take; give it"
                        + " more with --deadline, or leave it out"));
    }

    /** The failure of an input that there is not enough memory for. */
    static Failure tooLarge(String uri) {
        return new Failure(
                uri,
                "run",
                Failure.Code.MEMORY,
                uri + ": needs more memory than Java may use; give it more with java -Xmx, use fewer --threads, or"
                        + " split the article");
    }
}
