package org.tiqu.tag.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.text.Span;

class RuleExampleTest {
    @Test
    void readsTextSpansAndForms() {
        RuleExample example = RuleExample.parse("on ⟦May 3⟧, ⟦2020⟧ => day(?,5,3); year(2020)");
        assertEquals("on May 3, 2020", example.text());
        assertEquals(List.of(new Span(3, 8), new Span(10, 14)), example.spans());
        assertEquals(List.of("day(?,5,3)", "year(2020)"), example.forms());
    }

    @Test
    void needsAFormForEachMention() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> RuleExample.parse("⟦May⟧ and ⟦June⟧ => month(?,5)"));
        assertEquals("expected a form for each of 2 mentions in \"May and June\", got 1", error.getMessage());
    }
}
