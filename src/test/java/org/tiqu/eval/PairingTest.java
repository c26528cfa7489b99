package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.Located;
import org.tiqu.eval.Pairing.Ids;

class PairingTest {
    private static List<Located> in(String file, String... ids) {
        List<String> all = Arrays.asList(ids);
        return all.stream()
                .map(id -> new Located(
                        Marked.named(id, "<body other 1> [[Jinan|REGION|370100]]"), Path.of(file), all.indexOf(id) + 1))
                .toList();
    }

    private static List<String> ids(List<ArticlePair> pairs) {
        return pairs.stream().map(pair -> pair.gold().id()).toList();
    }

    private static String complaint(List<Located> gold, List<Located> predicted, Ids ids) {
        return String.valueOf(assertThrows(CorpusException.class, () -> Pairing.pair(gold, predicted, ids))
                .getMessage());
    }

    @Test
    void pairsByIdInTheOrderOfGold() throws IOException {
        assertEquals(List.of("b", "a"), ids(Pairing.pair(in("g", "b", "a"), in("p", "a", "b"), Ids.EXACT)));
    }

    @Test
    void goldWithoutPredictionIsAnErrorThatSaysWhere() {
        assertEquals(
                "g:2: there is no prediction for the id 'b'; add it, or score what is there with --ids gold or"
                        + " --ids common",
                complaint(in("g", "a", "b"), in("p", "a"), Ids.EXACT));
    }

    @Test
    void aPredictionWithoutGoldIsAnErrorThatSaysWhere() {
        assertEquals(
                "p:2: there is no gold for the id 'b'; add it, or score what is there with --ids gold or"
                        + " --ids common",
                complaint(in("g", "a"), in("p", "a", "b"), Ids.EXACT));
    }

    @Test
    void goldDecidesAndWhatWasNotPredictedWasMissed() throws IOException {
        List<ArticlePair> pairs = Pairing.pair(in("g", "a", "b"), in("p", "b", "c"), Ids.GOLD);
        assertEquals(List.of("a", "b"), ids(pairs));
        assertEquals(Counts.of(1, 1, 2), Evaluator.evaluate(pairs).total().get("mentions", "strict", "all"));
    }

    @Test
    void onlyWhatBothHaveIsScored() throws IOException {
        assertEquals(List.of("b"), ids(Pairing.pair(in("g", "a", "b"), in("p", "b", "c"), Ids.COMMON)));
    }

    @Test
    void nothingInCommonIsAnErrorThatShowsTheIds() {
        assertEquals(
                "g:1: no article has gold and a prediction under one id; compare the ids, which begin with 'a' and"
                        + " 'b'",
                complaint(in("g", "a"), in("p", "b"), Ids.COMMON));
    }

    @Test
    void nothingOnOneSideIsAnError() {
        assertEquals(
                "there is nothing to score: gold has 0 articles and the prediction 1; give at least one of each",
                assertThrows(IllegalArgumentException.class, () -> Pairing.pair(List.of(), in("p", "a"), Ids.COMMON))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Pairing.pair(in("g", "a"), List.of(), Ids.COMMON));
    }

    @Test
    void noPredictionAtAllMissesAllGold() throws IOException {
        assertEquals(1, Pairing.pair(in("g", "a"), List.of(), Ids.GOLD).size());
    }

    @Test
    void differentTextsAreShownWhereTheyPart() {
        List<Located> other = List.of(new Located(Marked.named("a", "<body other 1> Jilin\tis far"), Path.of("p"), 4));
        assertEquals(
                "p:4: the text of 'a' differs from gold's (g:1) from character 2 on: 'lin␤is far␤' where gold has"
                        + " 'nan␤'; extract from the gold file itself, or align with 'tiqu convert --text'",
                complaint(in("g", "a"), other, Ids.EXACT));
    }
}
