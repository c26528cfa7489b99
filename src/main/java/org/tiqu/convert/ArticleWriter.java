package org.tiqu.convert;

import java.util.List;
import org.tiqu.corpus.AnnotatedArticle;

/** Writes articles in one format. The same articles give the same bytes. */
@FunctionalInterface
interface ArticleWriter {

    /**
     * The files that hold the articles: one for each, or one for all.
     *
     * @throws UnwritableException if the format cannot hold an article's text or mentions
     */
    List<OutputFile> write(List<AnnotatedArticle> articles) throws UnwritableException;
}
