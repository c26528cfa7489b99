package org.tiqu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.tiqu.record.OffsetUnit;

class TextOffsetsTest {
    private static final String ASTRAL = "a😀b𠀀";

    @Test
    void countsAnAstralCharacterOnce() {
        TextOffsets offsets = new TextOffsets(ASTRAL, OffsetUnit.CODE_POINT);
        assertEquals(4, offsets.length());
        int[] utf16 = {0, 1, 3, 4, 6};
        for (int point = 0; point < utf16.length; point++) {
            assertEquals(utf16[point], offsets.toUtf16(point));
            assertEquals(point, offsets.fromUtf16(utf16[point]));
        }
    }

    @Test
    void leavesUtf16AsItIs() {
        TextOffsets offsets = new TextOffsets(ASTRAL, OffsetUnit.UTF16);
        assertEquals(6, offsets.length());
        assertEquals(2, offsets.toUtf16(2));
        assertEquals(6, offsets.fromUtf16(6));
    }

    @Test
    void isTheSameInBothUnitsWithoutAstralCharacters() {
        TextOffsets offsets = new TextOffsets("汉字", OffsetUnit.CODE_POINT);
        assertEquals(2, offsets.length());
        assertEquals(2, offsets.toUtf16(2));
        assertEquals(1, offsets.fromUtf16(1));
    }

    @Test
    void refusesWhatLiesOutside() {
        TextOffsets offsets = new TextOffsets(ASTRAL, OffsetUnit.CODE_POINT);
        assertEquals(
                "the offset 5 lies outside the text, which has 4",
                assertThrows(IllegalArgumentException.class, () -> offsets.toUtf16(5))
                        .getMessage());
        assertEquals(
                "the offset -1 lies outside the text, which has 4",
                assertThrows(IllegalArgumentException.class, () -> offsets.toUtf16(-1))
                        .getMessage());
        TextOffsets plain = new TextOffsets("ab", OffsetUnit.CODE_POINT);
        assertThrows(IllegalArgumentException.class, () -> plain.fromUtf16(3));
        assertThrows(IllegalArgumentException.class, () -> plain.fromUtf16(-1));
    }

    @Test
    void refusesTheMiddleOfACharacter() {
        TextOffsets offsets = new TextOffsets(ASTRAL, OffsetUnit.CODE_POINT);
        assertEquals(
                "the UTF-16 offset 2 stands between no two characters",
                assertThrows(IllegalArgumentException.class, () -> offsets.fromUtf16(2))
                        .getMessage());
    }
}
