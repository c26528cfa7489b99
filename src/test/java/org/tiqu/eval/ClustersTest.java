package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Textbook examples; each word is a set, each letter a mention. */
class ClustersTest {
    private static Clusters<Character> clusters(String sets) {
        List<int[]> mentions = new ArrayList<>();
        String[] words = sets.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            for (char letter : words[i].toCharArray()) {
                mentions.add(new int[] {letter, i});
            }
        }
        return Clusters.of(mentions, mention -> (char) mention[0], mention -> mention[1]);
    }

    /**
     * Source: Bagga and Baldwin (1998), Algorithms for scoring coreference chains, figures 1 to 3: gold is
     * {1-5} {6 7} {8-C}; the responses put the second or the first set to the third, with precisions of 16/21 and
     * 7/12 and a recall of 1.
     */
    @ParameterizedTest
    @CsvSource({"12345 6789ABC, 0.7619", "1234589ABC 67, 0.5833"})
    void bCubedIsThatOfBaggaAndBaldwin(String response, double precision) {
        Counts counts = Clusters.bCubed(clusters("12345 67 89ABC"), clusters(response));
        assertEquals(precision, counts.precision(), 5e-5);
        assertEquals(1, counts.recall(), 1e-12);
    }

    /**
     * Source: Luo (2005), On coreference resolution performance metrics, table 1: the same gold, responses a to d,
     * entity-based F.
     */
    @ParameterizedTest
    @CsvSource({"12345 6789ABC, 0.733", "1234589ABC 67, 0.667", "123456789ABC, 0.294", "1 2 3 4 5 6 7 8 9 A B C, 0.178"
    })
    void ceafEIsThatOfLuo(String response, double f1) {
        assertEquals(
                f1,
                Clusters.ceafE(clusters("12345 67 89ABC"), clusters(response)).f1(),
                5e-4);
    }

    /**
     * Source: conll/reference-coreference-scorers, test/TestCases.README and test/CorefMetricTestConfig.pm, test
     * cases 1 to 4: missing and invented mentions.
     */
    @ParameterizedTest
    @CsvSource({
        "a bc def, 1, 1, 1",
        "a de, 0.6, 0.9, 0.72",
        "a bcx defy z, 0.88571, 0.66429, 0.75918",
        "a bcx dy z, 0.73333, 0.55, 0.62857"
    })
    void ceafEIsThatOfTheReferenceScorer(String response, double recall, double precision, double f1) {
        Counts counts = Clusters.ceafE(clusters("a bc def"), clusters(response));
        assertEquals(recall, counts.recall(), 1e-5);
        assertEquals(precision, counts.precision(), 1e-5);
        assertEquals(f1, counts.f1(), 1e-5);
    }

    /** By hand, test case 4: b and c stand together on both sides, d without e and f, and x, y and z are invented. */
    @Test
    void bCubedCountsWhatOneSideLacksAsWrong() {
        Counts counts = Clusters.bCubed(clusters("a bc def"), clusters("a bcx dy z"));
        assertEquals((1 + 1 + 1 + 1 / 3.0) / 6, counts.recall(), 1e-12);
        assertEquals((1 + 2 / 3.0 + 2 / 3.0 + 1 / 2.0) / 7, counts.precision(), 1e-12);
    }

    @Test
    void nothingOnOneSideIsNothingFound() {
        assertEquals(0, Clusters.bCubed(clusters("ab c"), clusters("")).f1());
        assertEquals(0, Clusters.ceafE(clusters("ab c"), clusters("")).f1());
        assertEquals(Double.NaN, Clusters.bCubed(clusters(""), clusters("")).f1());
    }
}
