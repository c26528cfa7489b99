package org.tiqu.corpus.check;

import java.util.function.Consumer;

/** A check that looks at one article at a time. */
interface ArticleCheck extends Check {
    /** Reports what is wrong in the article, in any order. */
    void run(CheckedArticle article, Consumer<Finding> found);

    @Override
    default void run(CheckedCorpus corpus, Consumer<Finding> found) {
        for (CheckedArticle article : corpus.articles()) {
            if (article.isWhole() || !needsWhole()) {
                run(article, found);
            }
        }
    }

    /** Whether it compares parts of a record, so that a part which could not be read would make it cry wolf. */
    default boolean needsWhole() {
        return false;
    }
}
