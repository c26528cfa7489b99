package org.tiqu.convert;

import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.Located;

/**
 * An article as a file of another tool tells it, its text perhaps with other white space than the original.
 *
 * @param article what was read
 * @param file where from
 * @param lineAt the line of the file, from 1, that tells the text at a UTF-16 offset; at -1 where the article begins
 */
record Foreign(AnnotatedArticle article, Path file, IntUnaryOperator lineAt) {

    /** All of which stands in one line, or begins there. */
    static Foreign at(AnnotatedArticle article, Path file, int line) {
        return new Foreign(article, file, offset -> line);
    }

    /** Article and place. */
    Located located() {
        return new Located(article, file, lineAt.applyAsInt(-1));
    }
}
