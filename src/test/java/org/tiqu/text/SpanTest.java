package org.tiqu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void refusesANegativeStart() {
        var e = assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
        assertEquals("a span needs 0 <= start <= end, but got [-1, 2)", e.getMessage());
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        var e = assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
        assertEquals("a span needs 0 <= start <= end, but got [3, 2)", e.getMessage());
    }

    @Test
    void refusesToBeShiftedBeforeTheText() {
        var e = assertThrows(IllegalArgumentException.class, () -> new Span(1, 2).shift(-2));
        assertEquals("a span needs 0 <= start <= end, but got [-1, 0)", e.getMessage());
    }

    @Test
    void mayBeEmpty() {
        assertTrue(new Span(4, 4).isEmpty());
        assertEquals(0, new Span(4, 4).length());
        assertFalse(new Span(4, 5).isEmpty());
    }

    @Test
    void overlapsWhereACodeUnitIsShared() {
        Span span = new Span(2, 5);
        assertTrue(span.overlaps(new Span(4, 9)));
        assertTrue(span.overlaps(new Span(0, 3)));
        assertTrue(span.overlaps(new Span(3, 4)));
        assertFalse(span.overlaps(new Span(5, 6)));
        assertFalse(span.overlaps(new Span(0, 2)));
    }

    @Test
    void containsItselfAndWhatIsInside() {
        Span span = new Span(2, 5);
        assertTrue(span.contains(span));
        assertTrue(span.contains(new Span(5, 5)));
        assertFalse(span.contains(new Span(2, 6)));
        assertFalse(span.contains(new Span(1, 5)));
    }

    @Test
    void coversUtf16CodeUnits() {
        assertEquals("\uD83D\uDE00", new Span(1, 3).of("a\uD83D\uDE00b"));
    }

    @Test
    void standsInOrderOfStartThenEnd() {
        List<Span> sorted = Stream.of(new Span(3, 4), new Span(1, 9), new Span(1, 2), new Span(3, 3))
                .sorted()
                .toList();
        assertEquals(List.of(new Span(1, 2), new Span(1, 9), new Span(3, 3), new Span(3, 4)), sorted);
    }
}
