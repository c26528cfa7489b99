package org.tiqu.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CueLexiconTest {

    private static float weight(CueKind kind, String text, String... notations) {
        CueLexicon lexicon = new CueLexicon(
                List.of(notations).stream().map(n -> Cue.parse(kind, 1, n)).toList());
        return lexicon.find(text, 0, text.length(), text.length()).of(kind);
    }

    @Test
    void findsWholeLatinWordsOnly() {
        assertEquals(1, weight(CueKind.POLICY, "the rules of 2020", "rules"));
        assertEquals(0, weight(CueKind.POLICY, "misrules and rulesets", "rules"));
    }

    @Test
    void letsAWordGoOnBehindAnAsterisk() {
        assertEquals(1, weight(CueKind.POLICY, "subsidies for all", "subsid*"));
        assertEquals(0, weight(CueKind.POLICY, "presubsidies", "subsid*"));
    }

    @Test
    void findsChineseAnywhere() {
        assertEquals(1, weight(CueKind.POLICY, "省政府印发了通知", "印发"));
    }

    @Test
    void findsAnchoredCuesAtTheFrontOnly() {
        assertEquals(1, weight(CueKind.CONTINUATION, "the notice says more", "^the notice"));
        assertEquals(0, weight(CueKind.CONTINUATION, "in the notice", "^the notice"));
    }

    @Test
    void countsEachWordingOnce() {
        assertEquals(1, weight(CueKind.POLICY, "rules, rules and rules", "rules"));
        assertEquals(2, weight(CueKind.POLICY, "rules and laws", "rules", "laws"));
    }

    @Test
    void prefersTheLongestCueAmongHeadings() {
        CueLexicon lexicon = new CueLexicon(
                List.of(Cue.parse(CueKind.HEADING_OTHER, 3, "市场"), Cue.parse(CueKind.HEADING_COMPANY, 3, "资本市场")));
        CueHits hits = lexicon.find("资本市场", 0, 4, 4);
        assertEquals(3, hits.of(CueKind.HEADING_COMPANY));
        assertEquals(0, hits.of(CueKind.HEADING_OTHER));
        assertEquals(1, hits.coverage());
    }

    @Test
    void takesWordsInQuotationMarksForSomebodyElses() {
        assertEquals(0, weight(CueKind.OPINION, "he said: \"perhaps\" and left", "perhaps"));
        assertEquals(1, weight(CueKind.OPINION, "perhaps he left", "perhaps"));
    }

    @Test
    void halvesContentBehindTheFront() {
        CueLexicon lexicon = new CueLexicon(List.of(Cue.parse(CueKind.COMPANY, 1, "profit")));
        assertEquals(0.5f, lexicon.find("words profit", 0, 12, 4).of(CueKind.COMPANY));
    }

    @Test
    void knowsCuesInTheFormInWhichTextIsCompared() {
        Set<String> seen = new HashSet<>();
        for (Cue cue : CueLexicon.load()) {
            assertEquals(Folding.fold(cue.text(), 0, cue.text().length()), cue.text(), "folded form");
            assertEquals(cue.text().strip(), cue.text(), "no white space at the ends");
            assertEquals(true, seen.add(cue.kind() + " " + cue), "each cue of a kind once: " + cue);
        }
    }

    @Test
    void refusesAnEmptyCue() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Cue.parse(CueKind.POLICY, 1, "^*"));
        assertEquals("a cue needs characters, but got '^*'", e.getMessage());
    }
}
