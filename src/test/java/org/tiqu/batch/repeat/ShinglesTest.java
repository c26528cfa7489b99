package org.tiqu.batch.repeat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShinglesTest {

    @Test
    void doesNotCountCaseWidthPunctuationAndSpace() {
        assertArrayEquals(of("One two, three four five six"), of("ＯＮＥ  two three—Four\n(five) SIX!"));
        assertArrayEquals(of("百度在北京发布"), of("百度 在，北京\n发布。"));
    }

    @Test
    void takesFiveWordsOrCharactersAtATime() {
        assertEquals(0, of("one two three four").length);
        assertEquals(1, of("one two three four five").length);
        assertEquals(3, of("百度在北京发布").length);
        assertEquals(2, of("Baidu 在北京发布").length);
    }

    @Test
    void goesOnFromPieceToPiece() {
        assertArrayEquals(
                of("one two three four five six"),
                new Shingles().add("one two three").add("four five six").distinct());
    }

    @Test
    void measuresWhatBothShareOfWhatEitherHas() {
        assertEquals(1.0 / 3, Shingles.similarity(of("a b c d e f"), of("b c d e f g")));
        assertEquals(1.0, Shingles.similarity(of("a b c d e f"), of("A b c D e f")));
        assertEquals(0.0, Shingles.similarity(of(""), of("")));
    }

    private static long[] of(String text) {
        return new Shingles().add(text).distinct();
    }
}
