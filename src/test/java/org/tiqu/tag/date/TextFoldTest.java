package org.tiqu.tag.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextFoldTest {
    @Test
    void foldsDigitsLettersDashesAndSpaces() {
        assertEquals("2020-Q1 '", TextFold.fold("２０２０—Ｑ１\u00A0’"));
    }

    @Test
    void keepsFullWidthPunctuationThatPartsClauses() {
        assertEquals("，：（）", TextFold.fold("，：（）"));
    }

    @Test
    void keepsTheNumberOfCodeUnits() {
        String text = "𠮷２月\r\n\uD83D";
        assertEquals(text.length(), TextFold.fold(text).length());
    }
}
