package org.tiqu.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiqu.corpus.MarkedTextReader;

/** Reads texts with inline marks, which {@link MarkedTextReader} describes: one article a file. */
final class MarkedReader implements ArticleReader {
    private static final Set<String> EXTENSIONS = Set.of("txt", "marked");

    @Override
    public List<Foreign> read(Path path, TypeMap types) throws IOException {
        List<Foreign> articles = new ArrayList<>();
        for (Path file : SourceFiles.under(path, EXTENSIONS)) {
            articles.add(Foreign.at(MarkedTextReader.read(file, SourceFiles.text(file)), file, 1));
        }
        return articles;
    }
}
