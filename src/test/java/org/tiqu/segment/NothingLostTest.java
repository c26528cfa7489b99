package org.tiqu.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Engines;
import org.tiqu.text.Span;

/** Random mixed texts: every character but white space is in a paragraph, and there in a sentence. */
class NothingLostTest {

    @Test
    void everyCharacterIsInASentenceOfAParagraph() {
        Random random = new Random(5);
        for (int round = 0; round < 1500; round++) {
            String text = RandomTexts.next(random, 60);
            Segmented article = Engines.segment(text);
            BitSet inParagraphs = new BitSet();
            BitSet inSentences = new BitSet();
            for (Paragraph paragraph : article.paragraphs()) {
                mark(inParagraphs, paragraph.span());
                check(article, paragraph);
                paragraph.sentences().forEach(sentence -> mark(inSentences, sentence.span()));
            }
            for (int i = 0; i < text.length(); i++) {
                if (!WhiteSpace.is(text.charAt(i))) {
                    assertTrue(inParagraphs.get(i), "no paragraph holds code unit " + i + " of " + text);
                    assertTrue(inSentences.get(i), "no sentence holds code unit " + i + " of " + text);
                }
            }
        }
    }

    @Test
    void theSimplifiedTextMapsBackToEveryCharacter() {
        Random random = new Random(6);
        for (int round = 0; round < 300; round++) {
            Segmented article = Engines.segment(RandomTexts.next(random, 60));
            String simple = article.simplified().text();
            String original = article.article().text();
            assertEquals(new Span(0, original.length()), whole(article, simple, original));
        }
    }

    private static Span whole(Segmented article, String simple, String original) {
        return original.isEmpty() ? new Span(0, 0) : article.simplified().toOriginal(new Span(0, simple.length()));
    }

    private static void check(Segmented article, Paragraph paragraph) {
        String text = article.article().text();
        assertEquals(paragraph.span(), WhiteSpace.trim(text, paragraph.span()));
        assertFalse(paragraph.span().isEmpty());
        assertInside(
                paragraph.span(),
                paragraph.sentences(),
                s -> s.span().start(),
                s -> s.span().end());
        for (Sentence sentence : paragraph.sentences()) {
            assertEquals(sentence.span(), WhiteSpace.trim(text, sentence.span()), text);
            assertInside(
                    sentence.span(),
                    sentence.tokens(),
                    t -> t.span().start(),
                    t -> t.span().end());
        }
    }

    private static <T> void assertInside(Span outer, List<T> parts, ToIntFunction<T> start, ToIntFunction<T> end) {
        int at = outer.start();
        for (T part : parts) {
            assertTrue(start.applyAsInt(part) >= at, () -> part + " overlaps what stands before it or leaves " + outer);
            assertTrue(end.applyAsInt(part) > start.applyAsInt(part), () -> part + " is empty");
            at = end.applyAsInt(part);
        }
        assertTrue(at <= outer.end(), () -> "parts reach beyond " + outer);
    }

    private static void mark(BitSet bits, Span span) {
        assertTrue(bits.nextSetBit(span.start()) < 0, () -> span + " overlaps what stands before it");
        bits.set(span.start(), span.end());
    }
}
