package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiqu.corpus.AnnotatedArticle;

class RecordScorerTest {
    private static Counts field(AnnotatedArticle gold, AnnotatedArticle predicted, String field) {
        return Marked.tally(gold, predicted).get("records", "field", field);
    }

    private static AnnotatedArticle item(String field) {
        return Marked.article("<body policy 1> [[Jinan|REGION|370100]] builds.\n@1 " + field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "document: The “Blue  Book” | document: the \"Blue Book\" | 1",
                "document: 《关于加快发展的意见》 | document: 关于加快发展的意见 | 1",
                "document: Plan’s IDEA | document: Plan's idea | 1",
                "document: The Blue Book | document: The Blue Books | 0",
                "date: 2020-02-28 | date: 2020-02-28 | 1",
                "date: 2020-02-28 | date: 2020-02 | 0",
                "amount: 10000000 CNY | amount: 10000000 USD | 0",
                "event: lawsuit | event: other | 0",
                "issuer: 工业和信息化部 | issuer: 工业和信息化部 | 1",
                "issuer: 工业和信息化部 | issuer: 工信部 | 0"
            })
    void eachFieldIsComparedByItsKind(String gold, String predicted, double hits) {
        String field = gold.substring(0, gold.indexOf(':'));
        assertEquals(Counts.of(hits, 1, 1), field(item(gold), item(predicted), field));
    }

    @Test
    void casesAreFoldedInAnyLocale() {
        assertEquals("ibm iii", RecordScorer.folded("  IBM \u3000 III "));
        assertNotEquals("ıbm ııı", RecordScorer.folded("IBM III"));
    }

    @Test
    void anAbsentFieldIsMissedOrInvented() {
        AnnotatedArticle bare = Marked.article("<body policy 1> [[Jinan|REGION|370100]] builds.");
        assertEquals(Counts.of(0, 0, 1), field(item("date: 2020"), bare, "date"));
        assertEquals(Counts.of(0, 1, 0), field(bare, item("date: 2020"), "date"));
        assertEquals(Counts.of(1, 1, 1), field(bare, bare, "regions"));
        assertEquals(Counts.of(0, 0, 0), field(bare, bare, "people"));
    }

    @Test
    void keysAreSetsWhoseOrderAndNumberDoNotMatter() {
        AnnotatedArticle gold =
                Marked.article("<body company 1> [[A|ORG|甲]] [[B|ORG|乙]] [[C|ORG|丙]] of [[Jinan|REGION|370100]]");
        AnnotatedArticle predicted =
                Marked.article("<body company 1> [[A|ORG|乙]] [[B|ORG|甲]] [[C|ORG|乙]] of [[Jinan|REGION|370100+]]");
        assertEquals(Counts.of(2, 2, 3), field(gold, predicted, "organizations"));
        assertEquals(Counts.of(0, 1, 1), field(gold, predicted, "regions"));
    }

    @Test
    void anEqualKeyIsTakenBeforeAnAlias() {
        AnnotatedArticle gold = Marked.article("<body company 1> [[A|ORG|百度]] and [[B|ORG|百度云]]");
        AnnotatedArticle predicted =
                Marked.withAliases(Marked.article("<body company 1> [[A|ORG|百度]] and [[B|ORG|云]]"), "云", "百度", "百度云");
        assertEquals(Counts.of(2, 2, 2), field(gold, predicted, "organizations"));
        AnnotatedArticle turned = Marked.article("<body company 1> [[B|ORG|百度云]] and [[A|ORG|百度]]");
        assertEquals(Counts.of(2, 2, 2), field(turned, withText(turned, predicted), "organizations"));
    }

    private static AnnotatedArticle withText(AnnotatedArticle text, AnnotatedArticle other) {
        return new AnnotatedArticle(
                text.id(),
                text.language(),
                text.published(),
                text.text(),
                text.paragraphs(),
                other.mentions(),
                other.entities(),
                other.items());
    }

    @Test
    void aKeyThatNamesNothingIsRightWhereTheMentionsAreThoseOfGold() {
        AnnotatedArticle gold = Marked.article(
                "<body company 1> [[Nibo|ORG|?Nibo]] sues.",
                "<body other 2> [[Nibo|ORG|?Nibo]] wins.\n@1 company: ?Nibo");
        AnnotatedArticle same = Marked.article(
                "<body company 1> [[Nibo|ORG|倪博]] sues.", "<body other 2> [[Nibo|ORG|倪博]] wins.\n@1 company: 倪博");
        AnnotatedArticle other = Marked.article(
                "<body company 1> [[Nibo|ORG|?Nibo]] sues.",
                "<body other 2> [[Nibo|ORG|?Other]] wins.\n@1 company: ?Nibo");
        assertEquals(Counts.of(1, 1, 1), field(gold, same, "company"));
        assertEquals(Counts.of(2, 2, 2), field(gold, same, "organizations"));
        assertEquals(Counts.of(0, 1, 1), field(gold, other, "company"));
    }

    @Test
    void anItemIsComparedWithTheOneThatSharesMostTextWhateverItsNumber() {
        AnnotatedArticle gold = Marked.article(
                "<body company 1> Long enough.", "<body company 2> Short.\n@1 date: 2020-01\n@2 date: 2020-02");
        AnnotatedArticle predicted = Marked.article(
                "<body company 5> Long enough.", "<body company 3> Short.\n@5 date: 2020-01\n@3 date: 2020-02");
        assertEquals(Counts.of(2, 2, 2), field(gold, predicted, "date"));
    }

    @Test
    void itemsAreFoundThoughTheParagraphsStandElsewhere() {
        AnnotatedArticle gold = Marked.article("<body company 1> One line.\nAnd another.\n@1 date: 2020-01");
        AnnotatedArticle predicted =
                Marked.article("<body company 1> One line.\n<body company 1> And another.\n@1 date: 2020-01");
        assertEquals(Counts.of(1, 1, 1), field(gold, predicted, "date"));
    }

    @Test
    void twoItemsMadeOneAreAnsweredOnce() {
        AnnotatedArticle gold = Marked.article(
                "<body company 1> Short.", "<body company 2> Long enough.\n@1 date: 2020-01\n@2 date: 2020-02");
        AnnotatedArticle predicted =
                Marked.article("<body company 1> Short.", "<body company 1> Long enough.\n@1 date: 2020-02");
        assertEquals(Counts.of(1, 1, 2), field(gold, predicted, "date"));
    }

    @Test
    void anItemThatNobodyAnswersCountsWithAllItsFields() {
        AnnotatedArticle gold = Marked.article("<body company 1> Short.", "<body company 2> Long.\n@1 date: 2020-01");
        AnnotatedArticle predicted =
                Marked.article("<furniture none> Short.", "<body company 2> Long.\n@2 event: other");
        assertEquals(Counts.of(0, 0, 1), field(gold, predicted, "date"));
        assertEquals(Counts.of(0, 1, 0), field(gold, predicted, "event"));
    }
}
