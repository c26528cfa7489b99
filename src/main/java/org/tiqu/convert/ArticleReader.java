package org.tiqu.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tiqu.corpus.CorpusException;

/** Reads the articles of one format. */
@FunctionalInterface
interface ArticleReader {

    /**
     * The articles of a file, or of the folder's files in the order of their paths.
     *
     * @throws CorpusException if something cannot be used; it names file, line and remedy
     */
    List<Foreign> read(Path path, TypeMap types) throws IOException;
}
