package org.tiqu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

class WellFormedTest {

    @Test
    void leavesPairsAlone() {
        String text = "a\uD83D\uDE00b";
        assertSame(text, WellFormed.of(text));
    }

    @Test
    void replacesEachHalfThatStandsAloneUnitByUnit() {
        assertEquals("\uFFFDa\uFFFD\uD83D\uDE00\uFFFD", WellFormed.of("\uDE00a\uD83D\uD83D\uDE00\uD83D"));
    }

    @Test
    void warnsOfTheFirst() {
        Provenance provenance = new Provenance("a.json", "application/json", "UTF-8", "0");
        Article mended = WellFormed.of(new Article("a", provenance, "ab\uD83D", null, List.of()));
        assertEquals("ab\uFFFD", mended.text());
        assertEquals(
                List.of(new Warning(
                        Warning.Code.DECODING,
                        "the text holds surrogates without their other half; each became U+FFFD",
                        new Span(2, 3))),
                mended.warnings());
    }
}
