package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.tag.MentionType;

class GroupScoresTest {
    private static Evaluation articles(int number) {
        List<ArticlePair> pairs = IntStream.range(0, number)
                .mapToObj(i -> {
                    AnnotatedArticle article =
                            HtmlReports.article("a" + i, "Aa", HtmlReports.mention(0, 2, MentionType.ORG, "甲"));
                    return new ArticlePair(article, article);
                })
                .toList();
        return Evaluator.evaluate(pairs);
    }

    @Test
    void countsTheSameAsTheWhole() {
        GroupScores groups = new GroupScores(articles(4), true);
        assertEquals(
                4,
                groups.groups(GroupScores.SECTION)
                        .getOrDefault("policy", Counts.NONE)
                        .gold());
        assertEquals(
                4,
                groups.groups(GroupScores.LANGUAGE)
                        .getOrDefault("en", Counts.NONE)
                        .gold());
        assertEquals(4, groups.articles(GroupScores.LAYOUT, "none"));
    }

    @Test
    void hasIntervalsOfThreeArticlesAndMore() {
        assertNotNull(new GroupScores(articles(3), true).interval(GroupScores.LANGUAGE, "en"));
        assertNull(new GroupScores(articles(2), true).interval(GroupScores.LANGUAGE, "en"));
        assertNull(new GroupScores(articles(3), false).interval(GroupScores.LANGUAGE, "en"));
    }
}
