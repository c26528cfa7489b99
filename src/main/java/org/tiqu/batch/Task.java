package org.tiqu.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tiqu.pipeline.Outcome;
import org.tiqu.record.ArticleRecord;
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
     * @param textDigest digest of the record's text, empty for a failure
     */
    record Result(String uri, Outcome outcome, String textDigest) {}

    private Task() {}

    static Result run(Input input, Stage<Article, Outcome> pipeline) {
        try {
            Reading reading = input.read();
            if (reading instanceof Reading.Read read) {
                Outcome outcome = pipeline.apply(read.article());
                return new Result(
                        input.uri(), outcome, outcome instanceof Outcome.Done done ? digest(done.article()) : "");
            }
            return new Result(input.uri(), new Outcome.Failed(((Reading.Rejected) reading).failure()), "");
        } catch (OutOfMemoryError e) {
            return new Result(input.uri(), tooLarge(input.uri()), "");
        } catch (RuntimeException | Error e) {
            Failure failure = new Failure(
                    input.uri(),
                    "run",
                    Failure.Code.STAGE,
                    input.uri() + ": broke with " + e + "; please report this with the article");
            return new Result(input.uri(), new Outcome.Failed(failure), "");
        }
    }

    /** The failure of an input that there is not enough memory for. */
    static Outcome.Failed tooLarge(String uri) {
        return new Outcome.Failed(new Failure(
                uri,
                "run",
                Failure.Code.MEMORY,
                uri + ": needs more memory than Java may use; give it more with java -Xmx, use fewer --threads, or"
                        + " split the article"));
    }

    private static String digest(ArticleRecord article) {
        try {
            byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
