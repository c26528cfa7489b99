package org.tiqu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiqu.classify.Section;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

class AnnotatedArticleTest {
    private static final AnnotatedArticle ARTICLE =
            Golds.of("a", "<title overview> x", "<body overview> ab cd", "", "<body overview> [[E|ORG|?E]]");

    @Test
    void findsTheParagraphOfAMention() {
        assertEquals(
                ARTICLE.paragraphs().get(2),
                ARTICLE.paragraphOf(ARTICLE.mentions().get(0)));
        assertEquals(ARTICLE.paragraphs().get(1), ARTICLE.paragraphOf(mention(2, 4)));
        assertNull(ARTICLE.paragraphOf(mention(0, 3)));
        assertNull(ARTICLE.paragraphOf(mention(8, 9)));
    }

    @Test
    void knowsWhatAKeyTells() {
        assertEquals(false, ARTICLE.mentions().get(0).isLinked());
        assertEquals(true, mention(0, 1).isLinked());
    }

    @Test
    void takesAFieldWithoutValuesForAnAbsentOne() {
        AnnotatedItem item =
                new AnnotatedItem(1, Section.POLICY, null, List.of(), Map.of(ItemField.REGIONS, List.of()));
        assertEquals(Map.of(), item.fields());
        assertEquals(List.of(), item.values(ItemField.REGIONS));
    }

    private static AnnotatedMention mention(int start, int end) {
        return AnnotatedMention.gold(new Span(start, end), MentionType.ORG, "x");
    }
}
