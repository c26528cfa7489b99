package org.tiqu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class AlignmentTest {
    /** "ﬁx½" became "fix1/2". */
    private static final Alignment EXPANDED =
            new Alignment.Builder().add(1, 2).add(1, 1).add(1, 3).build();

    /** "e" and an accent, then "x", became "é" and "x". */
    private static final Alignment CONTRACTED =
            new Alignment.Builder().add(2, 1).add(1, 1).build();

    @Test
    void mapsEachPartOfAnExpansionToTheWholeOriginal() {
        assertEquals(new Span(0, 1), EXPANDED.toOriginal(new Span(0, 1)));
        assertEquals(new Span(0, 1), EXPANDED.toOriginal(new Span(1, 2)));
        assertEquals(new Span(0, 2), EXPANDED.toOriginal(new Span(1, 3)));
        assertEquals(new Span(1, 3), EXPANDED.toOriginal(new Span(2, 4)));
    }

    @Test
    void mapsAnOriginalToAllOfItsExpansion() {
        assertEquals(new Span(0, 2), EXPANDED.toNormalized(new Span(0, 1)));
        assertEquals(new Span(3, 6), EXPANDED.toNormalized(new Span(2, 3)));
        assertEquals(new Span(0, 6), EXPANDED.toNormalized(new Span(0, 3)));
    }

    @Test
    void mapsAContractionToAllThatWentIntoIt() {
        assertEquals(new Span(0, 2), CONTRACTED.toOriginal(new Span(0, 1)));
        assertEquals(new Span(0, 1), CONTRACTED.toNormalized(new Span(1, 2)));
        assertEquals(new Span(2, 3), CONTRACTED.toOriginal(new Span(1, 2)));
    }

    @Test
    void skipsWhatWasDeleted() {
        Alignment deleted =
                new Alignment.Builder().add(1, 1).add(3, 0).add(1, 1).build();
        assertEquals(new Span(0, 5), deleted.toOriginal(new Span(0, 2)));
        assertEquals(new Span(4, 5), deleted.toOriginal(new Span(1, 2)));
        assertEquals(new Span(1, 1), deleted.toNormalized(new Span(1, 4)));
    }

    @Test
    void mapsEmptySpansToEmptySpans() {
        assertEquals(new Span(1, 1), EXPANDED.toOriginal(new Span(2, 2)));
        assertEquals(new Span(3, 3), EXPANDED.toOriginal(new Span(6, 6)));
        assertEquals(new Span(0, 0), new Alignment.Builder().build().toOriginal(new Span(0, 0)));
        assertEquals(new Span(2, 2), EXPANDED.toNormalized(new Span(1, 1)));
        assertEquals(new Span(6, 6), EXPANDED.toNormalized(new Span(3, 3)));
    }

    @Test
    void mapsAnEmptySpanInsideAContractionToAnEmptySpan() {
        assertEquals(new Span(0, 0), CONTRACTED.toNormalized(new Span(1, 1)));
    }

    @Test
    void refusesWhatReachesBeyondTheNormalizedText() {
        var e = assertThrows(IndexOutOfBoundsException.class, () -> CONTRACTED.toOriginal(new Span(1, 3)));
        assertEquals(
                "span " + new Span(1, 3) + " reaches beyond the 2 code units of the normalised text", e.getMessage());
    }

    @Test
    void composesFromTheLastTextToTheFirst() {
        // The two letters of the first expansion became one again.
        Alignment later = new Alignment.Builder().add(2, 1).add(1, 1).add(3, 3).build();
        Alignment both = later.compose(EXPANDED);
        assertEquals(new Span(0, 1), both.toOriginal(new Span(0, 1)));
        assertEquals(new Span(1, 2), both.toOriginal(new Span(1, 2)));
        assertEquals(new Span(2, 3), both.toOriginal(new Span(3, 4)));
        assertEquals(new Span(3, 3), both.toOriginal(new Span(5, 5)));
    }
}
