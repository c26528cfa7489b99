package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;

class EvaluatorTest {
    private static final AnnotatedArticle GOLD =
            Marked.article("<body policy 1> [[Jinan|REGION|370100]] builds.\n@1 date: 2020-02-28");

    private static AnnotatedArticle mentionsAlone(AnnotatedArticle article) {
        return new AnnotatedArticle(
                article.id(),
                article.language(),
                null,
                article.text(),
                List.of(),
                article.mentions().stream()
                        .map(mention -> new AnnotatedMention(mention.span(), mention.type(), null, null, null))
                        .toList(),
                List.of(),
                List.of());
    }

    private static void assertMentionsAlone(Tally tally) {
        for (Measure measure : Measures.ALL) {
            boolean isOfMentions = measure.name().matches("(strict|exact|partial|type|conll)-.*");
            boolean isOfRegion = !measure.name().matches(".*:(ORG|PERSON|DATE)");
            assertEquals(isOfMentions && isOfRegion ? 1 : Double.NaN, measure.value(tally), measure.name());
        }
    }

    @Test
    void aLayerThatNoPredictionHasIsUndefined() {
        assertMentionsAlone(Marked.tally(GOLD, mentionsAlone(GOLD)));
    }

    @Test
    void aLayerThatNoGoldHasIsUndefined() {
        assertMentionsAlone(Marked.tally(mentionsAlone(GOLD), GOLD));
    }

    @Test
    void aLayerThatOnlyOneArticleLacksWasMissedThere() {
        AnnotatedArticle second = Marked.named("b", "<body policy 1> [[Jinan|REGION|370100]] builds.");
        Evaluation evaluation = Evaluator.evaluate(
                List.of(new ArticlePair(GOLD, GOLD), new ArticlePair(second, mentionsAlone(second))));
        assertEquals(0.5, Marked.measure(evaluation.total(), "role-accuracy"));
        assertEquals(0.5, Marked.measure(evaluation.total(), "key-accuracy:REGION"));
        assertEquals(0, Marked.measure(evaluation.articles().get(1).tally(), "role-accuracy"));
    }

    @Test
    void anArticleThatNobodyAnsweredWasMissed() {
        AnnotatedArticle nothing = Marked.with(mentionsAlone(GOLD), List.of(), List.of());
        Evaluation evaluation =
                Evaluator.evaluate(List.of(new ArticlePair(GOLD, GOLD), new ArticlePair(GOLD, nothing)));
        assertEquals(Counts.of(1, 1, 2), evaluation.total().get("mentions", "strict", "all"));
        assertEquals(2 / 3.0, Marked.measure(evaluation.total(), "record-f1"), 1e-12);
    }

    @Test
    void refusesDifferentTexts() {
        assertEquals(
                "gold and prediction of 'a' have different texts",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new ArticlePair(GOLD, Marked.article("<body policy 1> Other.")))
                        .getMessage());
    }

    @Test
    void knowsItsMeasuresByName() {
        assertEquals(
                Measures.ALL.size(),
                Measures.ALL.stream().map(Measure::name).distinct().count());
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> Measures.of("f1"))
                .getMessage());
        assertEquals("'f1' is no measure; these are: strict-f1, strict-precision,", message.substring(0, 59));
    }
}
