package org.tiqu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random edits: whatever became of a text, spans find their way there and back. */
class AlignmentPropertyTest {

    /** A text that random edits made, and its alignment. */
    private record Edited(AlignedText aligned, int originalLength) {
        static Edited of(Random random, int originalLength) {
            StringBuilder text = new StringBuilder();
            Alignment.Builder builder = new Alignment.Builder();
            for (int at = 0; at < originalLength; ) {
                int original = Math.min(originalLength - at, 1 + random.nextInt(3));
                int normalized = random.nextInt(4);
                builder.add(original, normalized);
                text.append("x".repeat(normalized));
                at += original;
            }
            return new Edited(new AlignedText(text.toString(), builder.build()), originalLength);
        }

        Span random(Random random) {
            int a = random.nextInt(aligned.text().length() + 1);
            int b = random.nextInt(aligned.text().length() + 1);
            return new Span(Math.min(a, b), Math.max(a, b));
        }
    }

    @Test
    void leadsBackToASpanThatHoldsTheOneItCameFrom() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            Edited edited = Edited.of(random, random.nextInt(40));
            Span span = edited.random(random);
            Span original = edited.aligned.toOriginal(span);
            assertTrue(new Span(0, edited.originalLength).contains(original));
            assertEquals(span.isEmpty(), original.isEmpty());
            Span back = edited.aligned.alignment().toNormalized(original);
            assertTrue(span.isEmpty() || back.contains(span), () -> span + " came back as " + back);
            assertTrue(back.end() <= edited.aligned.text().length());
        }
    }

    @Test
    void keepsTheOrderOfSpans() {
        Random random = new Random(8);
        for (int round = 0; round < 2000; round++) {
            Edited edited = Edited.of(random, random.nextInt(40));
            Span a = edited.random(random);
            Span b = edited.random(random);
            Span left = edited.aligned.toOriginal(a);
            Span right = edited.aligned.toOriginal(b);
            if (!a.isEmpty() && !b.isEmpty() && a.contains(b)) {
                assertTrue(left.contains(right));
            }
            if (a.start() <= b.start()) {
                assertTrue(left.start() <= right.start());
            }
        }
    }

    @Test
    void composesToTheSameAsOneAfterTheOther() {
        Random random = new Random(9);
        for (int round = 0; round < 2000; round++) {
            Edited first = Edited.of(random, random.nextInt(40));
            Edited second = Edited.of(random, first.aligned.text().length());
            Alignment both = second.aligned.alignment().compose(first.aligned.alignment());
            Span span = second.random(random);
            if (!span.isEmpty()) {
                Span oneAfterTheOther = first.aligned.toOriginal(second.aligned.toOriginal(span));
                assertEquals(oneAfterTheOther, both.toOriginal(span));
            }
        }
    }

    @Test
    void changesNothingWhereNothingWasChanged() {
        Alignment.Builder builder = new Alignment.Builder();
        for (int i = 0; i < 200; i++) {
            builder.add(1, 1);
        }
        Alignment same = builder.build();
        for (int start = 0; start <= 200; start += 7) {
            Span span = new Span(start, 200);
            assertEquals(span, same.toOriginal(span));
            assertEquals(span, same.toNormalized(span));
        }
    }
}
