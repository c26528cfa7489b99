package org.tiqu.source;

import org.tiqu.text.Article;
import org.tiqu.text.Failure;

/** What came of reading one input. */
public sealed interface Reading {

    /**
     * It is an article.
     *
     * @param article as read
     */
    record Read(Article article) implements Reading {}

    /**
     * It is none.
     *
     * @param failure why
     */
    record Rejected(Failure failure) implements Reading {}
}
