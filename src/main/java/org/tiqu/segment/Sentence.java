package org.tiqu.segment;

import java.util.List;
import org.tiqu.text.Language;
import org.tiqu.text.Span;

/**
 * A sentence of one language.
 *
 * @param span in the article's text, without outer white space
 * @param language by script; never {@link Language#MIXED}
 * @param tokens in text order, inside the span, not overlapping
 */
public record Sentence(Span span, Language language, List<Token> tokens) {

    /** Copies the list. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
