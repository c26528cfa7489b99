package org.tiqu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchiveGeneratorTest {

    @Test
    void givesTheSameArticleForTheSameNumber() throws IOException {
        assertEquals(
                ArchiveGenerator.standard().article(77),
                ArchiveGenerator.standard().article(77));
        assertNotEquals(
                ArchiveGenerator.of(6, 1).article(77).text(),
                ArchiveGenerator.of(6, 2).article(77).text());
    }

    @Test
    void repeatsSomeArticlesAndNoOthers() throws IOException {
        ArchiveGenerator generator = ArchiveGenerator.standard();
        Set<String> texts = new HashSet<>();
        int same = 0;
        int repeated = 0;
        for (int i = 0; i < 2000; i++) {
            GeneratedArticle article = generator.article(i);
            assertEquals(article.sameAs() < 0, texts.add(article.text()), article.id());
            same += article.sameAs() < 0 ? 0 : 1;
            repeated += article.repeats() < 0 ? 0 : 1;
        }
        assertTrue(same > 5 && same < 50, same + " with the same text");
        assertTrue(repeated > 15 && repeated < 90, repeated + " repeated");
    }
}
