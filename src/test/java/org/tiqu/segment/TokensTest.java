package org.tiqu.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Engines;
import org.tiqu.text.Span;

class TokensTest {

    @Test
    void areWordsAndMarksInEnglish() {
        assertEquals(
                List.of("The", "harbour", "'s", "pier", "(", "new", ")", "costs", "$", "5", "."),
                Parts.words("The harbour's pier (new) costs $5."));
    }

    @Test
    void areTheTextItself() {
        for (String text : List.of(
                "The harbour's “pier” (new) costs 5½ … can't",
                "码头ＡＢＣ１２３很大，ａｂｃ。",
                "碼頭在臺灣，渡輪很大。",
                "\uD83D\uDE00 the ferry \uD842\uDFB7 sails\uD83D\uDE00。",
                "e\u0301tude ﬁsh ㎏ ①")) {
            Segmented article = Engines.segment(text);
            StringBuilder all = new StringBuilder();
            Span before = new Span(0, 0);
            for (Token token : Parts.tokens(article)) {
                assertFalse(token.span().isEmpty());
                assertTrue(before.end() <= token.span().start(), () -> "overlapping tokens in " + text);
                all.append(article.textOf(token.span()));
                before = token.span();
            }
            assertEquals(text.replaceAll("\\s", ""), all.toString());
        }
    }

    @Test
    void haveTheirFormInSimplifiedCharacters() {
        Segmented article = Engines.segment("他在臺灣學習漢語。");
        assertTrue(Parts.tokens(article).stream().map(Token::form).toList().contains("学习"));
        assertTrue(Parts.words("他在臺灣學習漢語。").contains("學習"));
    }

    @Test
    void haveTheSameFormsInTraditionalAsInSimplified() {
        List<Token> traditional = Parts.tokens(Engines.segment("廣東省的漁業協會發布報告。"));
        List<Token> simplified = Parts.tokens(Engines.segment("广东省的渔业协会发布报告。"));
        assertEquals(simplified, traditional);
    }

    @Test
    void carryAPartOfSpeechInChineseOnly() {
        assertTrue(Parts.tokens(Engines.segment("码头很大。")).stream()
                .noneMatch(t -> t.tag().isEmpty()));
        assertTrue(Parts.tokens(Engines.segment("It is large.")).stream()
                .allMatch(t -> t.tag().isEmpty()));
    }
}
