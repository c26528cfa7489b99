package org.tiqu.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.corpus.AnnotatedArticle;

class IobFileTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void readsDocumentsAndNames() throws IOException {
        Path file = folder.resolve("en_x-ud-test.iob2");
        Files.writeString(file, """
                # newdoc id = a
                # text = Tim Cook left Apple.
                1\tTim\tB-PER\t-\tx
                2\tCook\tI-PER\t-\tx
                3\tleft\tO\t-\t-
                4\tApple\tB-ORG\t-\tx
                5\t.\tO\t-\t-

                # text = Rome, Rome
                1\tRome\tB-LOC\t-\tx
                2\t,\tO\t-\t-
                3\tRome\tB-LOC\t-\tx

                # newdoc id = b
                # text = No names
                1\tNo\tO\t-\t-
                2\tnames\tO\t-\t-
                """);
        List<AnnotatedArticle> articles = IobFile.read(file);
        assertEquals(2, articles.size());
        AnnotatedArticle first = articles.get(0);
        assertEquals("en", first.language());
        assertEquals("Tim Cook left Apple.\n\nRome, Rome\n\n", first.text());
        assertEquals(
                List.of("PERSON Tim Cook", "ORG Apple", "REGION Rome", "REGION Rome"),
                first.mentions().stream()
                        .map(mention -> mention.type() + " " + first.textOf(mention))
                        .toList());
        assertEquals(28, first.mentions().get(3).span().start());
        assertEquals(List.of(), articles.get(1).mentions());
    }
}
