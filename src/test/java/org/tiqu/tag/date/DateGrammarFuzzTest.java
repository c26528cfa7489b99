package org.tiqu.tag.date;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Random and hostile text: no exception, spans inside the text and apart, time that grows with the length. */
class DateGrammarFuzzTest {
    private static final DateGrammar GRAMMAR = DateGrammar.load();
    private static final List<String> PIECES = List.of(
            "February",
            "feb.",
            "May",
            "march",
            " ",
            " ",
            " ",
            "  ",
            "\n",
            "\r\n",
            "24",
            "24th",
            "2020",
            "2",
            "-",
            "/",
            ".",
            ",",
            "the ",
            "of ",
            "in ",
            "on ",
            "to ",
            "last ",
            "week",
            "quarter",
            "first ",
            "end of ",
            "early ",
            "year",
            "Q3",
            "H1",
            "年",
            "月",
            "日",
            "号",
            "上旬",
            "底",
            "第",
            "一",
            "二十",
            "季度",
            "半年",
            "前",
            "三",
            "今年",
            "上周",
            "五",
            "至",
            "、",
            "２０",
            "〔",
            "〕",
            "(",
            ")",
            "'s",
            "𠮷",
            "\uD83D",
            "\uFEFF",
            "é",
            "x",
            "%",
            "$",
            "二〇二〇",
            "春节",
            "Spring Festival",
            "ago",
            "three",
            "and ",
            "周",
            "\u00A0",
            "　",
            "～",
            "Ⅷ",
            "");

    @ParameterizedTest
    @EnumSource(DateLanguage.class)
    void keepsSpansInsideAndApart(DateLanguage language) {
        Random random = new Random(20200302);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertApart(GRAMMAR.find(text.toString(), language), text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "2020-",
                "2020 ",
                "12, ",
                "the first ",
                "二十",
                "2020年",
                "May ",
                "-",
                "(((",
                "in 20",
                "、1",
                "月",
                "24日、",
                "the ",
                "   ",
                "February 1, ",
                "2020-2021-",
                "1st, 2nd, ",
                "\n",
                "第一季度",
                "from 2018 to "
            })
    void readsMuchRepetitionInBoundedTime(String piece) {
        String text = piece.repeat(250_000 / piece.length());
        for (DateLanguage language : DateLanguage.values()) {
            List<DateExpression> found =
                    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> GRAMMAR.find(text, language));
            assertApart(found, text);
        }
    }

    @Test
    void takesTimeInProportionToLength() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(7);
        while (text.length() < 400_000) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        GRAMMAR.find(text.substring(0, 50_000), DateLanguage.EN);
        long small = nanos(text.substring(0, 50_000));
        long large = nanos(text.toString());
        assertTrue(
                large < 30 * small + 2_000_000_000L, "expected about 8 times " + small + " ns, got " + large + " ns");
    }

    private static long nanos(String text) {
        long start = System.nanoTime();
        GRAMMAR.find(text, DateLanguage.EN);
        return System.nanoTime() - start;
    }

    private static void assertApart(List<DateExpression> found, String text) {
        int end = 0;
        for (DateExpression date : found) {
            assertTrue(
                    date.span().start() >= end
                            && date.span().end() <= text.length()
                            && date.span().length() > 0,
                    () -> "expected spans inside and apart, got " + date);
            end = date.span().end();
        }
    }
}
