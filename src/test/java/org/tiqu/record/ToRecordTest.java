package org.tiqu.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Articles;
import org.tiqu.pipeline.FakeStages;
import org.tiqu.pipeline.Outcome;
import org.tiqu.text.Article;

class ToRecordTest {
    private static final String ASTRAL = "\uD83D\uDE00 title\r\n\uD842\uDFB7北京 and \uD83D\uDE00Baidu\uD83D\uDE00";

    @Test
    void slicesToTheMentionInCodePoints() {
        ArticleRecord article = record(OffsetUnit.CODE_POINT, Articles.of("a", ASTRAL));
        assertEquals("codepoint", article.offsetUnit());
        int[] points = ASTRAL.codePoints().toArray();
        for (MentionRecord mention : article.mentions()) {
            assertEquals(mention.text(), new String(points, mention.start(), mention.end() - mention.start()));
        }
        assertEquals(List.of(List.of(9, 24)), article.paragraphs().get(1).sentences());
    }

    @Test
    void slicesToTheMentionInUtf16() {
        ArticleRecord article = record(OffsetUnit.UTF16, Articles.of("a", ASTRAL));
        assertEquals("utf16", article.offsetUnit());
        for (MentionRecord mention : article.mentions()) {
            assertEquals(mention.text(), ASTRAL.substring(mention.start(), mention.end()));
        }
    }

    @Test
    void showsProbabilitiesToThreeDecimals() {
        MentionRecord mention = record(OffsetUnit.UTF16, Articles.of("a", "T\nBaidu"))
                .mentions()
                .get(0);
        assertEquals(0.877, mention.confidence());
        assertEquals(1.0, mention.keyConfidence());
    }

    @Test
    void saysWhichParagraphHoldsAMention() {
        ArticleRecord article = record(OffsetUnit.UTF16, Articles.of("a", "Baidu\n\nx\n北京 Baidu"));
        assertEquals(
                List.of(0, 2, 2),
                article.mentions().stream().map(MentionRecord::paragraph).toList());
    }

    @Test
    void warnsThatAnArticleHasNoDate() {
        ArticleRecord article = record(OffsetUnit.UTF16, Articles.undated("a", "x"));
        assertNull(article.published());
        assertEquals("none", article.publishedBy());
        assertEquals("undated", article.warnings().get(0).code());
    }

    @Test
    void needsNoDateWithoutText() {
        assertEquals(
                List.of(),
                record(OffsetUnit.UTF16, Articles.undated("a", " \n")).warnings());
    }

    private static ArticleRecord record(OffsetUnit unit, Article article) {
        return assertInstanceOf(Outcome.Done.class, FakeStages.pipeline(unit).run(article))
                .article();
    }
}
