package org.tiqu.corpus;

import java.nio.file.Path;

/**
 * An annotated article and where it was read.
 *
 * @param article what was read
 * @param file where from
 * @param line where it begins there, counted from 1
 */
public record Located(AnnotatedArticle article, Path file, int line) {

    /** File and line, as error messages show them. */
    public String place() {
        return file + ":" + line;
    }
}
