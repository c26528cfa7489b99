package org.tiqu.item;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void readsMarksOfBothLanguages() {
        assertEquals(List.of("湖", "滨", "a b", "码头"), in("《湖》“滨” \" a b \"「码头」"));
    }

    @Test
    void takesTheOutermost() {
        assertEquals(List.of("关于《湖》的“通知”"), in("《关于《湖》的“通知”》"));
    }

    @Test
    void readsMarksThatDoNotMatch() {
        assertEquals(List.of("Plan"), in("the \"Plan” is out"));
        assertEquals(List.of("Plan"), in("the ”Plan“ is out"));
    }

    @Test
    void readsSingleMarksAndNoApostrophes() {
        assertEquals(List.of("Blue Heron", "湖滨"), in("the 'Blue Heron' of the lake's pier, ‘湖滨’"));
        assertEquals(List.of(), in("the pier's ferry and the banks' pier"));
        assertEquals(List.of("a b"), in("« a b »"));
    }

    @Test
    void keepsAQuotationInsideAnotherOne() {
        assertEquals(
                List.of("Points of the \"one stop\" office"), in("the “Points of the \"one stop\" office” is out"));
        assertEquals(List.of("Points of the“ One Stop ”office"), in("the “Points of the“ One Stop ”office” is out"));
        assertEquals(List.of("Cao Cao"), in("the “Cao Cao“ cars"));
    }

    @Test
    void passesOverWhatIsNeverClosed() {
        assertEquals(List.of(), in("《" + "湖".repeat(5000)));
        assertEquals(List.of(), in("《".repeat(2000)));
        assertEquals(List.of(), in("“”"));
    }

    private static List<String> in(String text) {
        return Quotes.in(text).stream().map(span -> span.of(text)).toList();
    }
}
