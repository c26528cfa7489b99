package org.tiqu.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    private static Shape of(String text) {
        return Shape.of(Folding.fold(text, 0, text.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Wind | ARABIC | 3",
                "（2）风 | ARABIC | 3",
                "③ Wind | ARABIC | 2",
                "12、风 | ARABIC | 3",
                "一、风 | CHINESE | 2",
                "（十二）风 | CHINESE | 4",
                "IV. Wind | ROMAN | 4",
                "01 Wind | PART | 3",
                "Part 2 Wind | PART | 7",
                "part.3 风 | PART | 7",
                "10 winds | NONE | 0",
                "■ Wind | BULLET | 2",
                "■ 1. Wind | ARABIC | 5",
                "【风】 | BRACKETED | 1",
                "【风】吹 | BRACKET | 1",
                "[ Wind ] | BRACKETED | 2",
                "3.5 million | NONE | 0",
                "2020.1 | NONE | 0",
                "Wind | NONE | 0",
                "( | NONE | 0",
                "【风 | NONE | 0",
            })
    void knowsWhatStandsBeforeTheWords(String text, LeadIn kind, int content) {
        assertEquals(kind, of(text).leadIn());
        assertEquals(content, LeadIn.of(Folding.fold(text, 0, text.length())).content());
    }

    @Test
    void countsAHanCharacterAsHalfAWord() {
        assertEquals(3, of("wind 风力发电").units());
    }

    @Test
    void findsTheLabelBeforeAnEarlyColon() {
        assertTrue(of("Wuhan: new buses").hasLabel());
        assertTrue(of("武汉：新公交").hasLabel());
        assertFalse(of("At 12:30 the gate opens").hasLabel());
        assertFalse(of("https://example.org").hasLabel());
        assertFalse(of("Wuhan:").hasLabel());
    }

    @Test
    void tellsHeadingsFromRunningText() {
        assertTrue(of("武汉：新公交上路").isHeadingLike());
        assertTrue(of("Wuhan: new buses take the road").isHeadingLike());
        assertTrue(of("武汉的新公交昨天上午在光谷广场正式上路。").isTextLike());
        assertTrue(
                of("The new buses of Wuhan took to the road yesterday morning.").isTextLike());
        assertFalse(of("The new buses of Wuhan took to the road yesterday and the ...")
                .isTextLike());
    }

    @Test
    void countsTheSeparatorsOfMenus() {
        assertEquals(2, of("Home | News | Video").separators());
        assertEquals(2, of("首页　新闻　视频").separators());
        assertEquals(2, of("风能频道 光伏频道 储能频道").separators());
        assertEquals(0, of("new buses take the road").separators());
    }

    @Test
    void noticesDatesAndTimesInFigures() {
        assertTrue(of("2023-05-01 09:30").dated());
        assertTrue(of("2023年5月1日").dated());
        assertTrue(of("2023-05-01 09:30").clock());
        assertFalse(of("2023 buses").dated());
    }

    @Test
    void foldsWidthCaseAndQuotationMarks() {
        assertEquals("ab: \"c\"...", Folding.fold("ＡＢ： “C”…", 0, 8));
    }
}
