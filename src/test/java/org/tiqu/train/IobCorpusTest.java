package org.tiqu.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.CorpusException;

class IobCorpusTest {
    @TempDir
    private Path folder;

    private List<AnnotatedArticle> read(String content) throws IOException {
        return IobCorpus.read(Files.writeString(folder.resolve("a.iob2"), content), "en");
    }

    private static List<String> mentions(AnnotatedArticle article) {
        return article.mentions().stream()
                .map(mention -> article.textOf(mention) + " " + mention.type())
                .toList();
    }

    @Test
    void makesAnArticleOfEachDocument() throws IOException {
        List<AnnotatedArticle> articles = read("""
                # newdoc id = one
                # text = Ann Li left New Port, Ohio.
                1\tAnn\tB-PER
                2\tLi\tI-PER
                3\tleft\tO
                4\tNew\tB-LOC
                5\tPort\tI-LOC
                6\t,\tO
                7\tOhio\tB-LOC
                8\t.\tO

                # newdoc id = two
                # text = Acme Beta
                1\tAcme\tB-ORG
                2\tBeta\tB-ORG
                """);
        assertEquals(2, articles.size());
        assertEquals(List.of("Ann Li PERSON", "New Port REGION", "Ohio REGION"), mentions(articles.get(0)));
        assertEquals(List.of("Acme ORG", "Beta ORG"), mentions(articles.get(1)));
    }

    @Test
    void findsEachTokenBehindTheOneBefore() throws IOException {
        List<AnnotatedArticle> articles = read("""
                # text = a a Acme a
                1\ta\tO
                2\ta\tO
                3\tAcme\tB-ORG
                4\ta\tO
                """);
        assertEquals("Acme", articles.get(0).textOf(articles.get(0).mentions().get(0)));
    }

    @Test
    void namesTheLineThatIsNoRow() {
        CorpusException refused = assertThrows(CorpusException.class, () -> read("# text = a\n1 a\n"));
        assertEquals(
                folder.resolve("a.iob2") + ":2: three columns (number, token, label) were expected, but '1 a' came",
                refused.getMessage());
    }
}
