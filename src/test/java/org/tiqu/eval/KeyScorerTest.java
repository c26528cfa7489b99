package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiqu.corpus.AnnotatedArticle;

class KeyScorerTest {
    private static Counts matched(Tally tally) {
        return tally.get("keys", "matched", "all");
    }

    private static Counts endToEnd(Tally tally) {
        return tally.get("keys", "end-to-end", "all");
    }

    private static AnnotatedArticle baidu(String type, String key) {
        return Marked.article("<body company 1> [[Baidu|" + type + "|" + key + "]] sells.");
    }

    @Test
    void aFullNameThatKnowsTheShortOneIsRight() {
        AnnotatedArticle full = Marked.withAliases(baidu("ORG", "百度集团"), "百度集团", "百度", "Baidu, Inc.");
        assertEquals(Counts.of(1, 1, 1), matched(Marked.tally(baidu("ORG", "百度"), full)));
        assertEquals(Counts.of(1, 1, 1), matched(Marked.tally(full, baidu("ORG", "百度"))));
        assertEquals(Counts.of(0, 1, 1), matched(Marked.tally(baidu("ORG", "腾讯"), full)));
    }

    @Test
    void anAliasThatTwoEntitiesBearIsNone() {
        String gold = "<body company 1> [[Bank|ORG|建设银行]] and [[Inn|ORG|建行大酒店]]";
        AnnotatedArticle predicted = Marked.article("<body company 1> [[Bank|ORG|a]] and [[Inn|ORG|b]]");
        AnnotatedArticle one = Marked.withAliases(predicted, "a", "建设银行");
        AnnotatedArticle both = Marked.withAliases(one, "b", "建设银行", "建行大酒店");
        assertEquals(Counts.of(1, 2, 2), matched(Marked.tally(Marked.article(gold), one)));
        assertEquals(Counts.of(1, 2, 2), matched(Marked.tally(Marked.article(gold), both)));
    }

    @Test
    void theKeyOfOneEntityIsNoAliasOfAnother() {
        AnnotatedArticle gold = Marked.article("<body company 1> [[Bank|ORG|a]] and [[Inn|ORG|b]]");
        AnnotatedArticle swapped = Marked.article("<body company 1> [[Bank|ORG|b]] and [[Inn|ORG|a]]");
        AnnotatedArticle predicted = Marked.withAliases(Marked.withAliases(swapped, "b", "a"), "a", "b");
        assertEquals(Counts.of(0, 2, 2), matched(Marked.tally(gold, predicted)));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 2020-02-28, 2020-02-28, 1",
        "DATE, 2020-02-28, 2020-02, 0",
        "DATE, 2020-06/END, 2020-06, 0",
        "REGION, 330100, 330100, 1",
        "REGION, 330100, 330000, 0",
        "REGION, 330100+, 330100+, 1",
        "REGION, 330100+, 330100, 0",
        "REGION, 330100, 330100+, 0",
        "ORG, 百度, 百度, 1",
        "ORG, baidu, Baidu, 0"
    })
    void valuesAndCodesAreComparedExactly(String type, String gold, String predicted, double hits) {
        assertEquals(Counts.of(hits, 1, 1), matched(Marked.tally(baidu(type, gold), baidu(type, predicted))));
    }

    @Test
    void aliasesOfRegionsDoNotCount() {
        AnnotatedArticle alias = Marked.withAliases(baidu("REGION", "330100"), "330100", "330000");
        assertEquals(Counts.of(0, 1, 1), matched(Marked.tally(baidu("REGION", "330000"), alias)));
    }

    @Test
    void whatGoldCannotNameIsLeftOut() {
        Tally tally = Marked.tally(baidu("ORG", "?Baidu"), baidu("ORG", "百度"));
        assertEquals(Counts.NONE, matched(tally));
        assertEquals(Counts.NONE, endToEnd(tally));
        assertEquals(Double.NaN, Marked.measure(tally, "key-f1"));
    }

    @Test
    void notNamingIsBetterThanNamingWrongly() {
        Tally open = Marked.tally(baidu("ORG", "百度"), baidu("ORG", "?Baidu"));
        Tally wrong = Marked.tally(baidu("ORG", "百度"), baidu("ORG", "腾讯"));
        assertEquals(new Counts(0, 0, 0, 1), matched(open));
        assertEquals(new Counts(0, 0, 0, 1), endToEnd(open));
        assertEquals(Counts.of(0, 1, 1), endToEnd(wrong));
        assertEquals(0, Marked.measure(open, "key-wrong:ORG"));
        assertEquals(1, Marked.measure(wrong, "key-wrong:ORG"));
        assertEquals(0, Marked.measure(open, "key-accuracy:ORG"));
    }

    @Test
    void endToEndNeedsTheMentionAsWell() {
        Tally tally = Marked.tally(
                "[[Baidu|ORG|百度]] sells to [[Ali Cloud|ORG|阿里云]] and [[Ma|PERSON|马云]].",
                "[[Baidu|ORG|百度]] sells to [[Ali|ORG|阿里云]] Cloud and Ma. ".strip());
        assertEquals(Counts.of(1, 1, 1), matched(tally));
        assertEquals(Counts.of(1, 2, 3), endToEnd(tally));
        assertEquals(new Counts(1, 2, 1, 2), tally.get("keys", "end-to-end", "ORG"));
        assertEquals(new Counts(0, 0, 0, 1), tally.get("keys", "end-to-end", "PERSON"));
    }
}
