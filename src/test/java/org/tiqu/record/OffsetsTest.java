package org.tiqu.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetsTest {

    @Test
    void countsLikeJavaInEveryPlaceOfRandomTexts() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            StringBuilder builder = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                builder.appendCodePoint(new int[] {'a', '京', 0x1F600, 0x20000, '\u0301', '\n'}[random.nextInt(6)]);
            }
            String text = builder.toString();
            Offsets points = new Offsets(text, OffsetUnit.CODE_POINT);
            Offsets units = new Offsets(text, OffsetUnit.UTF16);
            for (int i = 0; i <= text.length(); i++) {
                assertEquals(i, units.of(i));
                if (i == 0 || i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    assertEquals(text.codePointCount(0, i), points.of(i));
                }
            }
        }
    }

    @Test
    void refusesTheMiddleOfACharacter() {
        Offsets offsets = new Offsets("a\uD83D\uDE00", OffsetUnit.CODE_POINT);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> offsets.of(2));
        assertEquals(
                "an offset stands between two characters, but 2 stands inside the one that begins at 1",
                e.getMessage());
    }

    @Test
    void refusesWhatLiesOutside() {
        Offsets offsets = new Offsets("ab", OffsetUnit.UTF16);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> offsets.of(3));
        assertEquals("an offset lies between 0 and the text's 2 code units, but is 3", e.getMessage());
    }
}
