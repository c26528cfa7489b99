package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;

/** What must hold for any articles. */
class ScorerPropertiesTest {
    private static final List<String> SCHEMES = List.of("strict", "exact", "partial", "type");

    private static List<ArticlePair> pairs(long seed) {
        return new RandomArticles(seed).pairs(6, 8);
    }

    private static List<ArticlePair> swapped(List<ArticlePair> pairs) {
        return pairs.stream()
                .map(pair -> new ArticlePair(pair.predicted(), pair.gold()))
                .toList();
    }

    private static double f1(Tally tally, String scheme) {
        return tally.get(MentionScorer.LAYER, scheme, Figure.ALL).f1();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void matchesEachMentionOnce(long seed) {
        for (ArticlePair pair : pairs(seed)) {
            List<MentionMatch> matches = MentionAligner.align(
                    pair.gold().mentions(), pair.predicted().mentions());
            List<AnnotatedMention> gold = new ArrayList<>();
            List<AnnotatedMention> predicted = new ArrayList<>();
            for (MentionMatch match : matches) {
                if (match.gold() != null) {
                    gold.add(match.gold());
                }
                if (match.predicted() != null) {
                    predicted.add(match.predicted());
                }
                if (match.gold() != null && match.predicted() != null) {
                    assertTrue(match.gold().span().overlaps(match.predicted().span()));
                }
            }
            assertEquals(pair.gold().mentions(), gold);
            assertEquals(pair.predicted().mentions().size(), predicted.size());
            assertEquals(new HashSet<>(pair.predicted().mentions()), new HashSet<>(predicted));
        }
    }

    /** The best pairing of overlaps is also one of an assignment problem, which is solved in another way. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noOtherMatchingIsBetter(long seed) {
        for (ArticlePair pair : pairs(seed)) {
            List<AnnotatedMention> gold = pair.gold().mentions();
            List<AnnotatedMention> predicted = pair.predicted().mentions();
            List<Assignment.Edge> edges = new ArrayList<>();
            for (int i = 0; i < gold.size(); i++) {
                for (int j = 0; j < predicted.size(); j++) {
                    double worth = worth(new MentionMatch(gold.get(i), predicted.get(j)));
                    if (worth > 0) {
                        edges.add(new Assignment.Edge(i, j, worth));
                    }
                }
            }
            double best = Assignment.best(edges).stream()
                    .mapToDouble(Assignment.Edge::value)
                    .sum();
            double ours = MentionAligner.align(gold, predicted).stream()
                    .mapToDouble(ScorerPropertiesTest::worth)
                    .sum();
            assertEquals(best, ours, 1e-6);
        }
    }

    private static double worth(MentionMatch match) {
        AnnotatedMention gold = match.gold();
        AnnotatedMention predicted = match.predicted();
        if (gold == null || predicted == null || !gold.span().overlaps(predicted.span())) {
            return 0;
        }
        int shared = Math.min(gold.span().end(), predicted.span().end())
                - Math.max(gold.span().start(), predicted.span().start());
        return (match.isSameType() ? 1e8 : 0) + 1e4 + shared;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void f1IsTheSameWhicheverSideIsGold(long seed) {
        // Without furniture, which gold alone decides on.
        List<ArticlePair> pairs = pairs(seed).stream()
                .map(pair -> new ArticlePair(bare(pair.gold()), bare(pair.predicted())))
                .toList();
        Tally one = Evaluator.evaluate(pairs).total();
        Tally other = Evaluator.evaluate(swapped(pairs)).total();
        for (String scheme : SCHEMES) {
            Counts counts = one.get(MentionScorer.LAYER, scheme, Figure.ALL);
            Counts turned = other.get(MentionScorer.LAYER, scheme, Figure.ALL);
            assertEquals(counts.precision(), turned.recall(), 1e-12, scheme);
            assertEquals(counts.f1(), turned.f1(), 1e-12, scheme);
        }
        for (String name : List.of("strict-macro-f1", "b3-f1", "ceaf-e-f1", "b3-end-to-end-f1")) {
            assertEquals(Marked.measure(one, name), Marked.measure(other, name), 1e-12, name);
        }
    }

    private static AnnotatedArticle bare(AnnotatedArticle article) {
        return Marked.with(article, List.of(), article.mentions());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aPerfectPredictionIsPerfectInEverything(long seed) {
        Tally tally =
                Evaluator.evaluate(new RandomArticles(seed).pairs(6, 8, 0)).total();
        for (Measure measure : Measures.ALL) {
            if (!measure.name().endsWith("ece")) {
                assertEquals(measure.isError() ? 0 : 1, measure.value(tally), 1e-12, measure.name());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noPredictionFindsNothing(long seed) {
        Tally tally =
                Evaluator.evaluate(new RandomArticles(seed).pairs(6, 8, 1)).total();
        for (String scheme : SCHEMES) {
            Counts counts = tally.get(MentionScorer.LAYER, scheme, Figure.ALL);
            assertEquals(0, counts.recall(), scheme);
            assertEquals(Double.NaN, counts.precision(), scheme);
            assertEquals(0, counts.f1(), scheme);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSchemesAreInOrder(long seed) {
        for (ArticlePair pair : pairs(seed)) {
            Tally tally = Evaluator.evaluate(List.of(pair)).total();
            assertTrue(f1(tally, "strict") <= f1(tally, "exact"));
            assertTrue(f1(tally, "strict") <= f1(tally, "type"));
            assertTrue(f1(tally, "exact") <= f1(tally, "partial"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void articlesAddUpToTheWhole(long seed) {
        Evaluation whole = Evaluator.evaluate(pairs(seed));
        Tally sum = new Tally();
        for (ArticlePair pair : pairs(seed)) {
            sum.add(Evaluator.evaluate(List.of(pair)).total());
        }
        assertSame(whole.total(), sum);
        assertSame(whole.total(), new CountTable(whole).sum(new int[] {1, 1, 1, 1, 1, 1}));
    }

    private static void assertSame(Tally wanted, Tally given) {
        assertEquals(wanted.all().keySet(), given.all().keySet());
        for (Map.Entry<Figure, Counts> entry : wanted.all().entrySet()) {
            Figure figure = entry.getKey();
            Counts counts = given.get(figure.layer(), figure.measure(), figure.group());
            assertEquals(entry.getValue().rightPredicted(), counts.rightPredicted(), 1e-9, figure.toString());
            assertEquals(entry.getValue().predicted(), counts.predicted(), 1e-9, figure.toString());
            assertEquals(entry.getValue().foundGold(), counts.foundGold(), 1e-9, figure.toString());
            assertEquals(entry.getValue().gold(), counts.gold(), 1e-9, figure.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noFigureIsGreaterThanOne(long seed) {
        Tally tally = Evaluator.evaluate(pairs(seed)).total();
        for (Measure measure : Measures.ALL) {
            double value = measure.value(tally);
            boolean isOutside = value < 0 || value > 1;
            assertFalse(isOutside, measure.name() + " is " + value);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theReportHasTheSameBytesAgain(long seed) {
        assertEquals(JsonReport.write(of(pairs(seed))), JsonReport.write(of(pairs(seed))));
        assertEquals(TextReport.write(of(pairs(seed))), TextReport.write(of(pairs(seed))));
    }

    private static Report of(List<ArticlePair> pairs) {
        Evaluation evaluation = Evaluator.evaluate(pairs);
        Resampling resampling = new Resampling(50);
        return new Report(
                "gold",
                "predicted",
                evaluation,
                resampling.intervals(evaluation, Measures.ALL),
                resampling.differences(evaluation, Evaluator.evaluate(swapped(pairs)), Measures.ALL));
    }
}
