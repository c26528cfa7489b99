package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our figures against those that conlleval and nervaluate gave; see the README beside the fixtures. */
class ReferenceScorersTest {
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z\\d.])\\d+(?:\\.\\d+)?");
    private static final Map<String, String> SCHEMES =
            Map.of("strict", "strict", "exact", "exact", "partial", "partial", "ent_type", "type");

    private static Tally total(String fixture) {
        return Evaluator.evaluate(Iob.read(fixture + ".iob")).total();
    }

    private static List<Double> numbers(String line) {
        return NUMBER.matcher(line)
                .results()
                .map(MatchResult::group)
                .map(Double::valueOf)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mentions", "overlaps"})
    void strictIsWhatConllevalCounts(String fixture) {
        Tally total = total(fixture);
        List<String> lines = Iob.text(fixture + ".conlleval.txt").lines().toList();
        List<Double> head = numbers(lines.get(0));
        Counts all = total.get("mentions", "strict", "all");
        assertEquals(head.subList(1, 4), List.of(all.gold(), all.predicted(), all.rightPredicted()));
        assertPercent(numbers(lines.get(1)).subList(1, 4), all, "all");
        for (String line : lines.subList(2, 6)) {
            String type = line.strip().split(":", 2)[0];
            Counts counts = total.get("mentions", "strict", type);
            assertPercent(numbers(line), counts, type);
            assertEquals(numbers(line).get(3), counts.predicted(), type);
        }
        assertEquals(all.f1(), Measures.of("conll-f1").value(total), 0);
    }

    private static void assertPercent(List<Double> percent, Counts counts, String what) {
        double[] ours = {counts.precision(), counts.recall(), counts.f1()};
        for (int i = 0; i < ours.length; i++) {
            assertEquals(percent.get(i), Math.round(ours[i] * 10000) / 100.0, 1e-9, what);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3.1", "1.0.0"})
    void fourSchemesAreWhatNervaluateCountsWhereNothingOverlapsTwice(String version) {
        assertEqualsNervaluate(
                total("mentions"), version, "mentions", SCHEMES.keySet().toArray(String[]::new));
    }

    @Test
    void strictByTypeIsWhatNervaluateCounts() {
        Tally total = total("mentions");
        int checked = 0;
        for (String line : lines("mentions", "1.0.0 ")) {
            String group = line.split(" +", -1)[1];
            if (!group.equals("all")) {
                assertF1(line, total.get("mentions", "strict", group));
                checked++;
            }
        }
        assertEquals(4, checked);
    }

    @Test
    void strictExactAndPartialAreWhatNervaluateCountsSinceItMatchesOnce() {
        assertEqualsNervaluate(total("overlaps"), "1.0.0", "overlaps", "strict", "exact", "partial");
    }

    private static void assertEqualsNervaluate(Tally total, String version, String fixture, String... schemes) {
        int checked = 0;
        for (String line : lines(fixture, version + " all ")) {
            String scheme = line.split(" +", -1)[2];
            if (Arrays.asList(schemes).contains(scheme)) {
                assertF1(line, total.get("mentions", SCHEMES.getOrDefault(scheme, ""), "all"));
                checked++;
            }
        }
        assertEquals(schemes.length, checked);
    }

    private static List<String> lines(String fixture, String start) {
        return Iob.text(fixture + ".nervaluate.txt")
                .lines()
                .filter(line -> line.startsWith(start))
                .toList();
    }

    private static void assertF1(String line, Counts ours) {
        String shown = String.format(
                Locale.ROOT,
                "possible %3.0f actual %3.0f  P %.4f R %.4f F %.4f",
                ours.gold(),
                ours.predicted(),
                ours.precision(),
                ours.recall(),
                ours.f1());
        assertTrue(line.endsWith(shown), line + "\n" + shown);
    }

    /**
     * Gold has 15 mentions and 14 are predicted. Up to 0.1.7 two predictions in one gold mention made two of it
     * (MantisAI/nervaluate, issue 29); from 0.2.0 to 0.3.1 one prediction over several gold mentions counted once
     * for each (pull request 85). Precision and recall are then shares of mentions that nobody wrote.
     */
    @ParameterizedTest
    @CsvSource({"0.1.7, 17, 14", "0.3.1, 15, 19", "1.0.0, 15, 14"})
    void eachMentionCountsOnce(String version, double possible, double actual) {
        Counts ours = total("overlaps").get("mentions", "exact", "all");
        assertEquals(15, ours.gold());
        assertEquals(14, ours.predicted());
        String line = lines("overlaps", version + " all     exact").get(0);
        assertTrue(line.contains(String.format(Locale.ROOT, "possible %3.0f actual %3.0f", possible, actual)), line);
    }

    /**
     * In sentence 7 a prediction of the wrong type and one of the right type lie in one gold mention. nervaluate
     * 1.0.0 gives it to the one that comes first and then has none left for the right one; we look for the best.
     */
    @Test
    void typeFindsTheRightPredictionBehindTheWrongOne() {
        Counts ours = total("overlaps").get("mentions", "type", "all");
        assertEquals(9, ours.rightPredicted());
        String line = lines("overlaps", "1.0.0 all     ent_type").get(0);
        assertTrue(line.contains("cor   8"), line);
        assertNotEquals(numbers(line).get(numbers(line).size() - 1), ours.f1(), 1e-4);
    }

    /** MantisAI/nervaluate, issue 29: the recall of the exact scheme should be 1/2, but was 1/3. */
    @Test
    void twoPredictionsInOneGoldMentionLeaveTheRecallAsItIs() {
        Tally first = Evaluator.evaluate(Iob.read("overlaps.iob").subList(0, 1)).total();
        assertEquals(0.5, first.get("mentions", "exact", "all").recall());
    }

    /**
     * MantisAI/nervaluate, pull request 85, and issue 40: "Bank of China, Macao" as one organization was one
     * prediction, but counted as two. What comes first of gold makes no difference to us.
     */
    @Test
    void onePredictionOverTwoGoldMentionsIsOnePrediction() {
        Tally second =
                Evaluator.evaluate(Iob.read("overlaps.iob").subList(1, 2)).total();
        assertEquals(Counts.of(0.5, 1, 2), second.get("mentions", "partial", "all"));
        assertEquals(Counts.of(1, 1, 2), second.get("mentions", "type", "all"));
    }
}
