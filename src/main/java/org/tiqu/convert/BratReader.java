package org.tiqu.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.CorpusException;

/**
 * Reads brat's standoff: each {@code NAME.ann} with the text {@code NAME.txt} beside it; offsets count code points.
 * The name, percent-decoded, is the id. {@link BratAnnotations} says which lines are read.
 *
 * <p>Source: brat, "standoff format" (http://brat.nlplab.org/standoff.html).
 */
final class BratReader implements ArticleReader {
    private static final Set<String> EXTENSIONS = Set.of("ann");

    @Override
    public List<Foreign> read(Path path, TypeMap types) throws IOException {
        Path named = SourceFiles.extension(path).equals("txt") ? beside(path, ".ann") : path;
        List<Foreign> articles = new ArrayList<>();
        for (Path file : SourceFiles.under(named, EXTENSIONS)) {
            Path text = beside(file, ".txt");
            if (!Files.exists(text)) {
                throw new CorpusException(
                        file, 0, "its text was expected in " + text + ", but that does not exist; put it there");
            }
            AnnotatedArticle article =
                    new BratAnnotations(file, SourceFiles.exactText(text), types).article(SourceFiles.id(path, file));
            articles.add(Foreign.at(article, file, 1));
        }
        return articles;
    }

    private static Path beside(Path file, String extension) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + extension);
    }
}
