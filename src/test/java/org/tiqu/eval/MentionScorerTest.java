package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

class MentionScorerTest {
    private static Counts mentions(Tally tally, String scheme, String group) {
        return tally.get("mentions", scheme, group);
    }

    @Test
    void eachSchemeForgivesSomethingElse() {
        Tally tally = Marked.tally(
                "[[Bank of Korea|ORG|?]] [[Jinan|REGION|?]] [[Liu Wei|PERSON|?]] [[2019|DATE|?]] rest",
                "[[Bank|ORG|?]] of Korea [[Jinan|ORG|?]] [[Liu Wei|PERSON|?]] 2019 [[rest|ORG|?]]");
        assertEquals(Counts.of(1, 4, 4), mentions(tally, "strict", "all"));
        assertEquals(Counts.of(2, 4, 4), mentions(tally, "exact", "all"));
        assertEquals(Counts.of(2.5, 4, 4), mentions(tally, "partial", "all"));
        assertEquals(Counts.of(2, 4, 4), mentions(tally, "type", "all"));
    }

    @Test
    void byTypeGoldAndPredictionCountForTheirOwn() {
        Tally tally = Marked.tally("[[Jinan|REGION|?]] and [[Baidu|ORG|?]]", "[[Jinan|ORG|?]] and [[Baidu|ORG|?]]");
        assertEquals(new Counts(1, 2, 1, 1), mentions(tally, "strict", "ORG"));
        assertEquals(new Counts(0, 0, 0, 1), mentions(tally, "strict", "REGION"));
        assertEquals(Counts.NONE, mentions(tally, "strict", "PERSON"));
    }

    @Test
    void theMacroFigureIsTheMeanOfTheTypesThatThereAre() {
        Tally tally = Marked.tally("[[Jinan|REGION|?]] and [[Baidu|ORG|?]]", "[[Jinan|ORG|?]] and [[Baidu|ORG|?]]");
        assertEquals((2 / 3.0 + 0) / 2, Marked.measure(tally, "strict-macro-f1"), 1e-12);
        assertEquals(0.5, Marked.measure(tally, "strict-f1"), 1e-12);
    }

    @Test
    void furnitureIsCountedApartWhateverThePredictionCallsIt() {
        AnnotatedArticle gold = Marked.article(
                "<body policy 1> [[Jinan|REGION|?]] builds.", "<furniture none> By [[Liu|PERSON|?]] Wei");
        AnnotatedArticle predicted = Marked.article(
                "<furniture none> [[Jinan|REGION|?]] builds.", "<body policy 1> By [[Liu Wei|PERSON|?]]");
        Tally tally = Marked.tally(gold, predicted);
        assertEquals(Counts.of(1, 1, 1), mentions(tally, "strict", "all"));
        assertEquals(Counts.of(0, 1, 1), tally.get("furniture", "strict", "all"));
        assertEquals(Counts.NONE, mentions(tally, "strict", "PERSON"));
        assertEquals(1, Marked.measure(tally, "strict-f1"));
        assertEquals(0, Marked.measure(tally, "furniture-strict-f1"));
    }

    @Test
    void whatIsPredictedInFurnitureAloneHurtsOnlyTheFigureOfFurniture() {
        AnnotatedArticle gold =
                Marked.article("<body policy 1> [[Jinan|REGION|370100]]", "<furniture none> Share this");
        AnnotatedArticle predicted =
                Marked.article("<body policy 1> [[Jinan|REGION|370100]]", "<furniture none> [[Share|ORG|x]] this");
        Tally tally = Marked.tally(gold, predicted);
        assertEquals(1, Marked.measure(tally, "strict-f1"));
        assertEquals(1, Marked.measure(tally, "key-f1"));
        assertEquals(1, Marked.measure(tally, "b3-end-to-end-f1"));
        assertEquals(0, Marked.measure(tally, "furniture-strict-f1"));
    }

    @Test
    void aMatchStandsWhereGoldHasIt() {
        AnnotatedArticle gold = Marked.article("<furniture none> By us", "<body policy 1> [[Jinan|REGION|370100]]");
        Span across = new Span(
                gold.text().indexOf("us"), gold.mentions().get(0).span().end());
        AnnotatedArticle predicted = Marked.with(
                gold, gold.paragraphs(), List.of(AnnotatedMention.gold(across, MentionType.REGION, "370100")));
        Tally tally = Marked.tally(gold, predicted);
        assertEquals(Counts.of(0.5, 1, 1), mentions(tally, "partial", "all"));
        assertEquals(Counts.NONE, tally.get("furniture", "strict", "all"));
        assertEquals(0, Marked.measure(tally, "key-f1"));
    }

    @Test
    void sectionsAreThoseOfGold() {
        AnnotatedArticle gold = Marked.article(
                "<body policy 1> [[Jinan|REGION|?]] builds.", "<body company 2> [[Baidu|ORG|?]] sells to Ali.");
        AnnotatedArticle predicted = Marked.article(
                "<body other 1> [[Jinan|REGION|?]] builds.", "<body other 2> Baidu sells to [[Ali|ORG|?]].");
        assertEquals(
                Map.of("policy", Counts.of(1, 1, 1), "company", Counts.of(0, 1, 1)),
                Marked.tally(gold, predicted).groups("mentions", "strict-by-section"));
    }
}
