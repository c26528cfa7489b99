package org.tiqu;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tiqu.pipeline.Outcome;
import org.tiqu.pipeline.Pipeline;
import org.tiqu.pipeline.PipelineLoader;
import org.tiqu.pipeline.Profile;
import org.tiqu.pipeline.Settings;
import org.tiqu.record.ArticleRecord;
import org.tiqu.text.Article;
import org.tiqu.text.Provenance;

/**
 * The front door: loads the models once, then turns texts into records on any number of threads.
 *
 * <pre>{@code
 * Tiqu tiqu = Tiqu.load(Profile.FULL);
 * ArticleRecord article = tiqu.extract("Baidu released its report on February 28, 2020.");
 * }</pre>
 */
public final class Tiqu {
    private final Pipeline pipeline;

    private Tiqu(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Loads the models of a profile.
     *
     * @throws java.io.UncheckedIOException if one is missing or damaged
     */
    public static Tiqu load(Profile profile) {
        return load(Settings.of(profile));
    }

    /**
     * Loads the models for these settings.
     *
     * @throws java.io.UncheckedIOException if one is missing or damaged
     */
    public static Tiqu load(Settings settings) {
        return new Tiqu(PipelineLoader.load(settings));
    }

    /**
     * The record of a text whose publishing date is not known. Its id and digest come from its UTF-8 bytes.
     *
     * @throws IllegalStateException if a stage broke on the text; the message says which and why
     */
    public ArticleRecord extract(String text) {
        String digest = sha256(text);
        Provenance provenance = new Provenance("-", "text/plain", "UTF-8", digest);
        Outcome outcome = extract(new Article(digest.substring(0, 16), provenance, text, null, List.of()));
        if (outcome instanceof Outcome.Done done) {
            return done.article();
        }
        throw new IllegalStateException(((Outcome.Failed) outcome).failure().reason());
    }

    /** The record of an article, or why there is none. */
    public Outcome extract(Article article) {
        return pipeline.run(article);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
