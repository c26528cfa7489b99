package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTableTest {
    private static String written(Difference... differences) {
        HtmlWriter out = new HtmlWriter();
        DifferenceTable.write(out, List.of(differences));
        return out.html();
    }

    private static Difference difference(String measure, double apart, double low, double high) {
        return new Difference(Measures.of(measure), 0.5 + apart, 0.5, new Interval(low, high), 0.01);
    }

    @Test
    void isAbsentWithoutAnotherSystem() {
        assertEquals("", written());
    }

    @Test
    void callsLessErrorBetter() {
        assertTrue(written(difference("strict-f1", 0.1, 0.05, 0.2)).contains("▲ +0.100"));
        assertTrue(written(difference("strict-f1", -0.1, -0.2, -0.05)).contains("▼ −0.100"));
        assertTrue(written(difference("ece", -0.1, -0.2, -0.05)).contains("▲ −0.100"));
    }

    @Test
    void foldsWhatChanceCouldMake() {
        String table = written(difference("strict-f1", 0.1, -0.05, 0.2), difference("ece", 0, 0, 0));
        assertTrue(table.contains("<summary>2 measures whose interval holds 0</summary>"));
    }
}
