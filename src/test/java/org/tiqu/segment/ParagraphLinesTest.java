package org.tiqu.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiqu.pipeline.Engines;

class ParagraphLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\n\n", "\r\n\r\n", "\n\r"})
    void endAtEveryLineBreak(String lineBreak) {
        assertEquals(
                List.of("The plant opened.", "工厂投产。", "It is large."),
                Parts.paragraphs("The plant opened." + lineBreak + "工厂投产。" + lineBreak + "It is large."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "\t", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u2060", "\u2003\u3000\u00A0", "\u0001"})
    void areNoneWhereThereIsOnlyWhiteSpace(String space) {
        assertEquals(List.of("一", "二"), Parts.paragraphs("一\n" + space + "\n二\n" + space));
        assertEquals(List.of(), Parts.paragraphs(space));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\u000B"})
    void doNotHoldTheirOuterWhiteSpace(String space) {
        assertEquals(List.of("a" + space + "b"), Parts.paragraphs(space + space + "a" + space + "b" + space + "\n"));
    }

    @Test
    void areNumberedThroughTheArticle() {
        Segmented article = Engines.segment("a\n\nb\r\n\u3000\r\nc");
        assertEquals(
                List.of(0, 1, 2),
                article.paragraphs().stream().map(Paragraph::index).toList());
    }

    @Test
    void areNoneInAnEmptyText() {
        assertEquals(List.of(), Parts.paragraphs(""));
        assertEquals(List.of(), Parts.paragraphs("\r\n\u2028\u2029\u0085"));
    }

    @Test
    void doNotEndAtFormFeedsAndOtherControls() {
        assertEquals(List.of("a\u000Cb\u000Bc"), Parts.paragraphs("a\u000Cb\u000Bc"));
    }
}
