package org.tiqu.tag.hanlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiqu.tag.learned.WordClasses;
import org.tiqu.tag.learned.WordFacts;

class HanLpWordKnowledgeTest {
    private final HanLpWordKnowledge knowledge = new HanLpWordKnowledge(WordClasses.none());

    @Test
    void knowsNothingOfAWordThatNoDictionaryHas() {
        assertSame(WordFacts.NONE, knowledge.of("渔联社某某"));
    }

    @Test
    void wordsOfOnePartOfSpeechHaveOneNature() {
        assertEquals(knowledge.of("宣布").nature(), knowledge.of("公布").nature());
        assertNotEquals(knowledge.of("宣布").nature(), knowledge.of("记者").nature());
    }

    @Test
    void synonymsShareAClass() {
        int[] one = knowledge.of("商店").classes();
        int[] other = knowledge.of("店铺").classes();
        assertTrue(one.length > 0);
        assertArrayEquals(one, other);
    }

    @Test
    void officesDoInNamesWhatOtherOfficesDo() {
        assertTrue(shared("总经理", "董事长") > shared("总经理", "位于"));
    }

    @Test
    void saysTheSameEachTimeAndToEveryThread() {
        List<WordFacts> facts = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> new HanLpWordKnowledge(WordClasses.none()).of("记者"))
                .toList();
        for (WordFacts other : facts) {
            assertEquals(facts.get(0).nature(), other.nature());
            assertArrayEquals(facts.get(0).roles(), other.roles());
            assertArrayEquals(facts.get(0).classes(), other.classes());
        }
    }

    private long shared(String word, String other) {
        int[] roles = knowledge.of(other).roles();
        return Arrays.stream(knowledge.of(word).roles())
                .filter(role -> Arrays.stream(roles).anyMatch(r -> r == role))
                .count();
    }
}
