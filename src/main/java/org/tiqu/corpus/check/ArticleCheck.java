package org.tiqu.corpus.check;

import java.util.function.Consumer;

/** A check that looks at one article at a time. */
interface ArticleCheck extends Check {
    /** Reports what is wrong in the article, in any order. */
    void run(CheckedArticle article, Consumer<Finding> found);

    @Override
    default void run(CheckedCorpus corpus, Consumer<Finding> found) {
        corpus.articles().forEach(article -> run(article, found));
    }
}
