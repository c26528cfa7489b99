package org.tiqu.peer;

import java.util.List;
import org.tiqu.text.AlignedText;
import org.tiqu.text.Span;

/**
 * What a peer of one language reads of an article.
 *
 * @param side the language
 * @param aligned the text, of the same characters but for traditional ones, which are simplified
 * @param start where it begins in the article
 * @param sentences in {@link #text()}, for a peer that finds none itself
 */
record Portion(Side side, AlignedText aligned, int start, List<Span> sentences) {
    Portion {
        sentences = List.copyOf(sentences);
    }

    String text() {
        return aligned.text();
    }

    /** The article's range for a range of {@link #text()}. */
    Span inArticle(int from, int to) {
        return aligned.toOriginal(new Span(from, to)).shift(start);
    }
}
