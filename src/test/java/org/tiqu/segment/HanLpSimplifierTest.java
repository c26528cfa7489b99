package org.tiqu.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tiqu.segment.hanlp.HanLpSimplifier;
import org.tiqu.text.AlignedText;
import org.tiqu.text.Span;

class HanLpSimplifierTest {
    private final HanLpSimplifier simplifier = new HanLpSimplifier();

    @Test
    void changesCharactersAndNotVocabulary() {
        assertEquals("记忆体与软体，计程车", simplifier.simplify("記憶體與軟體，計程車").text());
        assertEquals("笔记簿型电脑", simplifier.simplify("筆記簿型電腦").text());
    }

    @Test
    void knowsFormsOfHongKong() {
        assertEquals("卫生署叙述", simplifier.simplify("衞生署敍述").text());
    }

    @Test
    void leavesEverythingElseAlone() {
        String text = "ABC ａｂｃ 北京 \uD83D\uDE00 \uD842\uDFB7 e\u0301\r\n\u3000";
        assertEquals(text, simplifier.simplify(text).text());
    }

    @Test
    void keepsOffsetsBehindAstralCharacters() {
        String text = "\uD83D\uDE00\uD842\uDFB7臺灣\uD83D\uDE00學";
        AlignedText simple = simplifier.simplify(text);
        int at = simple.text().indexOf("学");
        assertEquals("學", simple.toOriginal(new Span(at, at + 1)).of(text));
        int taiwan = simple.text().indexOf("台湾");
        assertEquals("臺灣", simple.toOriginal(new Span(taiwan, taiwan + 2)).of(text));
    }

    @Test
    void mapsCharactersWhoseSimplifiedFormIsAstral() {
        int astral = 0;
        for (char c = '\u3400'; c <= '\u9FFF'; c++) {
            String text = "前" + c + "後";
            AlignedText simple = simplifier.simplify(text);
            int length = simple.text().length();
            astral += length > 3 ? 1 : 0;
            assertEquals("後", simple.toOriginal(new Span(length - 1, length)).of(text));
            assertEquals(
                    String.valueOf(c),
                    simple.toOriginal(new Span(1, length - 1)).of(text));
            assertEquals(new Span(1, length - 1), simple.alignment().toNormalized(new Span(1, 2)));
        }
        assertTrue(astral > 100, "only " + astral + " characters have an astral simplified form");
    }

    @Test
    void tellsTraditionalCharacters() {
        assertTrue(simplifier.isTraditional('學'));
        assertTrue(simplifier.isTraditional('臺'));
        assertFalse(simplifier.isTraditional('学'));
        assertFalse(simplifier.isTraditional('人'));
        assertFalse(simplifier.isTraditional('a'));
        assertFalse(simplifier.isTraditional(0x20BB7));
    }
}
