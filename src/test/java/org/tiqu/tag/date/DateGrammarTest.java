package org.tiqu.tag.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.text.Span;

class DateGrammarTest {
    private static final DateGrammar GRAMMAR = DateGrammar.load();

    @Test
    void findsNothingInNothing() {
        assertEquals(List.of(), GRAMMAR.find("", DateLanguage.EN));
        assertEquals(List.of(), GRAMMAR.find("", DateLanguage.ZH));
    }

    @Test
    void countsInUtf16Units() {
        assertEquals(
                List.of(new Span(2, 6)),
                GRAMMAR.find("𠮷2月3日", DateLanguage.ZH).stream()
                        .map(DateExpression::span)
                        .toList());
    }

    @Test
    void findsTheSameInParallel() {
        String text = "On February 24, 2020, last Friday and in the first half of 2021 it opened. ".repeat(50);
        List<DateExpression> once = GRAMMAR.find(text, DateLanguage.EN);
        List<List<DateExpression>> often = java.util.stream.IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> GRAMMAR.find(text, DateLanguage.EN))
                .toList();
        assertTrue(often.stream().allMatch(once::equals));
        assertEquals(150, once.size());
    }

    @Test
    void readsOverLineBreaksOfHardWrappedText() {
        assertEquals(
                1, GRAMMAR.find("on February\n24,\n2020 it", DateLanguage.EN).size());
        assertEquals(1, GRAMMAR.find("2020年2月\r\n24日", DateLanguage.ZH).size());
    }
}
