package org.tiqu.tag.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RulePatternTest {
    private final RulePattern patterns =
            new RulePattern(Map.of("two", "\\d\\d"), new Lexicon(Map.of("unit", Map.of("day", "DAY"))));

    @Test
    void refusesUnboundedRepetition() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> patterns.compile("a+b"));
        assertEquals("expected bounded repetitions only, got a+b", error.getMessage());
    }

    @Test
    void refusesUnknownNames() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> patterns.compile("{g:three}"));
        assertEquals("expected a known name, got {three}", error.getMessage());
    }

    @Test
    void bridgesOneLineBreak() {
        RulePattern.Compiled compiled = patterns.compile("{n:two} {unit}");
        assertTrue(compiled.pattern().matcher("24\n day").matches());
        assertTrue(compiled.pattern().matcher("24 DAY").matches());
        assertTrue(!compiled.pattern().matcher("24\n\nday").matches());
    }

    @Test
    void cutsNoWordAndNoFraction() {
        RulePattern.Compiled compiled = patterns.compile("{n:two}");
        assertTrue(!compiled.pattern().matcher("24x").lookingAt());
        assertTrue(!compiled.pattern().matcher("24.5").lookingAt());
        assertTrue(!compiled.pattern().matcher("24%").lookingAt());
        assertTrue(compiled.pattern().matcher("24.").lookingAt());
    }
}
