package org.tiqu.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads CoNLL-2003 and its kin: a token a line, the token in the first column, the tag in the last, columns set apart
 * by tabs or by spaces; a blank line ends a sentence, {@code -DOCSTART-} begins an article, and so does a comment
 * {@code # id = …} behind tokens. Comments {@code # language = …} and {@code # published = …} are read, others passed
 * over. Tags may be IOB1, IOB2, IOBES or BILOU: an inside tag behind another type, or behind none, begins a mention.
 *
 * <p>The text is the tokens with a space between them and a line break between sentences, so that it should be brought
 * onto the original's. Without an id an article is called like its file, with {@code #2} and so on behind it if
 * the file has several.
 *
 * <p>Source: Tjong Kim Sang and De Meulder, "Introduction to the CoNLL-2003 Shared Task" (columns, IOB1,
 * {@code -DOCSTART-}); CoNLL-U for comments.
 */
final class ConllReader implements ArticleReader {
    /** What such files are called. */
    static final Set<String> EXTENSIONS =
            Set.of("conll", "conll03", "conll2003", "conllu", "iob", "iob2", "bio", "bioes", "iobes", "bilou", "tsv");

    @Override
    public List<Foreign> read(Path path, TypeMap types) throws IOException {
        List<Foreign> articles = new ArrayList<>();
        for (Path file : SourceFiles.under(path, EXTENSIONS)) {
            articles.addAll(new ConllFile(file, SourceFiles.id(path, file), types).articles());
        }
        return articles;
    }
}
