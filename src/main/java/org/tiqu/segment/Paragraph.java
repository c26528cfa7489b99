package org.tiqu.segment;

import java.util.List;
import org.tiqu.text.Language;
import org.tiqu.text.Span;

/**
 * A line of the article, or in hard-wrapped text the lines of one block.
 *
 * @param index counted from 0 through the article
 * @param span in the article's text, without outer white space, not empty
 * @param language what most of it is written in, {@link Language#MIXED} when nothing prevails
 * @param sentences in text order; together they hold all of the paragraph but white space
 */
public record Paragraph(int index, Span span, Language language, List<Sentence> sentences) {

    /** Copies the list. */
    public Paragraph {
        sentences = List.copyOf(sentences);
    }
}
