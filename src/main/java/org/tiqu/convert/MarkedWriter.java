package org.tiqu.convert;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.MarkedTextReader;
import org.tiqu.corpus.MarkedTextWriter;
import org.tiqu.text.Span;

/**
 * Writes texts with inline marks, and reads each back: an article whose text stands outside paragraphs, say, cannot
 * be written so.
 */
final class MarkedWriter implements ArticleWriter {
    @Override
    public List<OutputFile> write(List<AnnotatedArticle> articles) throws UnwritableException {
        List<OutputFile> files = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            String marked = MarkedTextWriter.write(article);
            check(article, marked);
            files.add(new OutputFile(FileNames.of(article.id()) + ".txt", marked));
        }
        return files;
    }

    private static void check(AnnotatedArticle article, String marked) throws UnwritableException {
        try {
            AnnotatedArticle read = MarkedTextReader.read(Path.of("marked"), marked);
            if (read.id().equals(article.id())
                    && read.text().equals(article.text())
                    && spans(read).equals(spans(article))) {
                return;
            }
        } catch (CorpusException e) {
            UnwritableException wrapped = refused(article);
            wrapped.initCause(e);
            throw wrapped;
        }
        throw refused(article);
    }

    private static List<Span> spans(AnnotatedArticle article) {
        return article.mentions().stream().map(mention -> mention.span()).toList();
    }

    private static UnwritableException refused(AnnotatedArticle article) {
        return new UnwritableException(
                article.id(),
                Format.MARKED,
                "marked texts hold only what stands in paragraphs, of which it has "
                        + article.paragraphs().size()
                        + ", and ids without white space; convert a record that has paragraphs, or choose another format");
    }
}
