package org.tiqu.pipeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.OffsetUnit;
import org.tiqu.text.Article;

/** Whole pipelines, each loaded once, when the first test asks for it. */
public final class Pipelines {
    private static final Map<Settings, Pipeline> LOADED = new ConcurrentHashMap<>();

    private Pipelines() {}

    /** The pipeline of a profile that counts code points. */
    public static Pipeline of(Profile profile) {
        return of(profile, OffsetUnit.CODE_POINT);
    }

    /** The pipeline of a profile that counts in this unit. */
    public static Pipeline of(Profile profile, OffsetUnit unit) {
        return LOADED.computeIfAbsent(new Settings(profile, LanguageChoice.AUTO, unit), PipelineLoader::load);
    }

    /** The record of an article. */
    public static ArticleRecord record(Pipeline pipeline, Article article) {
        if (pipeline.run(article) instanceof Outcome.Done done) {
            return done.article();
        }
        throw new AssertionError("no record of article " + article.id() + ": " + pipeline.run(article));
    }
}
