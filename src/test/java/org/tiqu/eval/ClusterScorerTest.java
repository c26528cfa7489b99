package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClusterScorerTest {
    private static Counts clusters(Tally tally, String measure) {
        return tally.get("clusters", measure, "all");
    }

    @Test
    void keysThatBeginWithAQuestionMarkPutMentionsTogether() {
        Tally tally = Marked.tally(
                "[[Nibo|ORG|?Nibo]] and [[Nibo Co.|ORG|?Nibo]] and [[Ali|ORG|阿里巴巴]]",
                "[[Nibo|ORG|倪博]] and [[Nibo Co.|ORG|倪博]] and [[Ali|ORG|?Ali]]");
        assertEquals(Counts.of(3, 3, 3), clusters(tally, "b3"));
        assertEquals(Counts.of(2, 2, 2), clusters(tally, "ceaf-e"));
    }

    @Test
    void theKeyItselfDoesNotMatterOnlyWhatItPutsTogether() {
        Tally tally = Marked.tally("[[Nibo|ORG|a]] and [[Ali|ORG|b]]", "[[Nibo|ORG|b]] and [[Ali|ORG|a]]");
        assertEquals(Counts.of(2, 2, 2), clusters(tally, "b3"));
    }

    @Test
    void aQuestionMarkAlonePutsNothingTogether() {
        Tally tally = Marked.tally("[[Nibo|ORG|a]] and [[Ali|ORG|b]]", "[[Nibo|ORG|?]] and [[Ali|ORG|?]]");
        assertEquals(Counts.of(2, 2, 2), clusters(tally, "b3"));
    }

    @Test
    void oneKeyOfTwoTypesIsTwoEntities() {
        Tally tally = Marked.tally("[[Ali|ORG|a]] and [[Ma|PERSON|a]]", "[[Ali|ORG|a]] and [[Ma|PERSON|b]]");
        assertEquals(Counts.of(2, 2, 2), clusters(tally, "b3"));
    }

    @Test
    void theMentionsFoundAreComparedAndEndToEndAll() {
        Tally tally = Marked.tally(
                "[[Nibo|ORG|n]] and [[Nibo Co.|ORG|n]] and [[Ali|ORG|a]]",
                "[[Nibo|ORG|n]] and Nibo [[Co.|ORG|n]] and [[Ali|ORG|a]]");
        assertEquals(Counts.of(2, 2, 2), clusters(tally, "b3"));
        assertEquals(Counts.of(2, 2, 2), clusters(tally, "ceaf-e"));
        assertEquals(Counts.of(1.5, 3, 3), clusters(tally, "b3-end-to-end"));
    }

    @Test
    void aMentionOfAnotherTypeIsAnotherMention() {
        Tally tally = Marked.tally("[[Jinan|REGION|370100]]", "[[Jinan|ORG|济南]]");
        assertEquals(Counts.NONE, clusters(tally, "b3"));
        assertEquals(Counts.of(0, 1, 1), clusters(tally, "b3-end-to-end"));
    }

    @Test
    void datesAreNoEntities() {
        Tally tally = Marked.tally("[[2019|DATE|2019]] [[2019|DATE|2019]]", "[[2019|DATE|2019]] [[2019|DATE|?]]");
        assertEquals(Counts.NONE, clusters(tally, "b3"));
        assertEquals(Double.NaN, Marked.measure(tally, "ceaf-e-f1"));
    }
}
