package org.tiqu.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiqu.segment.hanlp.HanLpTokenizer;
import org.tiqu.text.Span;

class HanLpHostileTest {
    private final HanLpTokenizer tokenizer = new HanLpTokenizer();

    @Test
    void bearsTwentyThousandCharactersWithoutPunctuation() {
        String text = "渡轮从码头出发前往对岸的渔村".repeat(1429);
        assertEquals(text, joined(text));
    }

    @Test
    void bearsTwentyThousandCharactersOutsideTheBasicPlane() {
        String text = "\uD842\uDFB7".repeat(10_000);
        assertEquals(text, joined(text));
        String shifted = "渔" + text;
        assertEquals(shifted, joined(shifted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u0000", "\u3000\u3000", "。", "\uD842\uDFB7", "\uFFFD\uFFFD", "\u202E渔", "\u0301"})
    void bearsOddStrings(String text) {
        assertEquals(text.replaceAll("[\\s\\u3000\\u0000]", ""), joined(text).replaceAll("[\\s\\u3000\\u0000]", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"始##始", "末##末", "未##人", "未##地", "未##团", "未##数", "未##它", "A Total Of 128", "##", "渔/n 村/n"})
    void bearsItsOwnMarkers(String text) {
        assertEquals(text.replace(" ", ""), joined(text).replace(" ", ""));
        assertEquals(
                "渔村" + text.replace(" ", "") + "码头", joined("渔村" + text + "码头").replace(" ", ""));
    }

    @Test
    void coversRandomTexts() {
        Random random = new Random(11);
        for (int round = 0; round < 1000; round++) {
            String text = RandomTexts.next(random, 40);
            List<Token> tokens = tokenizer.tokenize(text);
            int at = 0;
            for (Token token : tokens) {
                Span span = token.span();
                int from = at;
                assertTrue(
                        span.start() >= at && span.end() <= text.length(), () -> span + " after " + from + ": " + text);
                at = span.end();
            }
        }
    }

    private String joined(String text) {
        StringBuilder all = new StringBuilder();
        tokenizer.tokenize(text).forEach(token -> all.append(token.span().of(text)));
        return all.toString();
    }
}
