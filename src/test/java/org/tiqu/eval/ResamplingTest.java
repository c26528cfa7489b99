package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResamplingTest {
    private static final Resampling RESAMPLING = new Resampling(200);
    private static final Measure STRICT = Measures.of("strict-f1");

    private static Evaluation evaluation(double missed, int articles) {
        return Evaluator.evaluate(new RandomArticles(11).pairs(articles, 8, missed));
    }

    @Test
    void theSameArticlesGiveTheSameIntervals() {
        assertEquals(
                RESAMPLING.intervals(evaluation(0.3, 12), Measures.ALL),
                RESAMPLING.intervals(evaluation(0.3, 12), Measures.ALL));
    }

    @Test
    void theIntervalHoldsTheValue() {
        Evaluation evaluation = evaluation(0.3, 12);
        Map<String, Interval> intervals = RESAMPLING.intervals(evaluation, Measures.ALL);
        for (Measure measure : Measures.ALL) {
            Interval interval = intervals.getOrDefault(measure.name(), Interval.UNKNOWN);
            double value = measure.value(evaluation.total());
            assertTrue(
                    interval.low() - 1e-9 <= value && value <= interval.high() + 1e-9,
                    measure.name() + " " + value + " " + interval);
        }
    }

    @Test
    void moreArticlesMakeTheIntervalNarrower() {
        Interval of10 =
                RESAMPLING.intervals(evaluation(0.3, 10), List.of(STRICT)).getOrDefault("strict-f1", Interval.UNKNOWN);
        Interval of100 =
                RESAMPLING.intervals(evaluation(0.3, 100), List.of(STRICT)).getOrDefault("strict-f1", Interval.UNKNOWN);
        assertTrue(of100.high() - of100.low() < of10.high() - of10.low());
    }

    @Test
    void oneArticleHasNoInterval() {
        assertEquals(Map.of(), RESAMPLING.intervals(evaluation(0.3, 1), Measures.ALL));
    }

    @Test
    void aMeasureThatIsNotDefinedHasNoInterval() {
        Evaluation nothing = evaluation(1, 4);
        assertTrue(!RESAMPLING.intervals(nothing, Measures.ALL).containsKey("key-f1"));
    }

    @Test
    void identicalSystemsDoNotDifferAndChanceAloneExplainsIt() {
        for (Difference difference : RESAMPLING.differences(evaluation(0.3, 12), evaluation(0.3, 12), Measures.ALL)) {
            String name = difference.measure().name();
            assertEquals(difference.one(), difference.other(), name);
            assertEquals(new Interval(0, 0), difference.interval(), name);
            assertEquals(1, difference.byChance(), name);
        }
    }

    @Test
    void aClearlyBetterSystemIsNotSoByChance() {
        Difference difference = RESAMPLING
                .differences(evaluation(0.05, 20), evaluation(0.5, 20), List.of(STRICT))
                .get(0);
        assertTrue(difference.one() - difference.other() > 0.2);
        assertTrue(difference.interval().low() > 0);
        assertTrue(difference.byChance() < 0.01, "p is " + difference.byChance());
    }

    @Test
    void theOrderOfTheSystemsTurnsTheSign() {
        Difference one = RESAMPLING
                .differences(evaluation(0.3, 20), evaluation(0.35, 20), List.of(STRICT))
                .get(0);
        Difference other = RESAMPLING
                .differences(evaluation(0.35, 20), evaluation(0.3, 20), List.of(STRICT))
                .get(0);
        assertEquals(one.byChance(), other.byChance());
        assertEquals(one.interval().low(), -other.interval().high(), 1e-12);
    }

    @Test
    void oneArticleTellsNothingOfADifference() {
        Difference difference = RESAMPLING
                .differences(evaluation(0.1, 1), evaluation(0.6, 1), List.of(STRICT))
                .get(0);
        assertEquals(Interval.UNKNOWN, difference.interval());
        assertEquals(1, difference.byChance());
    }

    @Test
    void whatOneSystemLacksIsNotCompared() {
        List<Difference> differences =
                RESAMPLING.differences(evaluation(0.1, 3), evaluation(1, 3), List.of(Measures.of("key-f1"), STRICT));
        assertEquals(
                List.of(STRICT), differences.stream().map(Difference::measure).toList());
    }

    @Test
    void refusesSystemsThatReadOtherArticles() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> RESAMPLING.differences(evaluation(0.1, 3), evaluation(0.1, 4), Measures.ALL));
        assertEquals("two systems are compared on the same articles, but these differ", e.getMessage());
    }

    @Test
    void refusesNoRounds() {
        assertEquals(
                "there must be at least 1 round, but 0 were asked for",
                assertThrows(IllegalArgumentException.class, () -> new Resampling(0))
                        .getMessage());
    }
}
