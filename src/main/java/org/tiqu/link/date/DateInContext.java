package org.tiqu.link.date;

import org.tiqu.tag.date.DateExpression;
import org.tiqu.tag.date.DateLanguage;
import org.tiqu.text.Span;

/**
 * A date where it was said.
 *
 * @param expression the date
 * @param language the language of its sentence
 * @param sentence the sentence that holds it
 * @param inSentence where it stands in the sentence, in UTF-16 code units
 * @param paragraph the number of its paragraph in the article
 */
public record DateInContext(
        DateExpression expression, DateLanguage language, String sentence, Span inSentence, int paragraph) {
    /** Checks that the span lies in the sentence. */
    public DateInContext {
        if (inSentence.end() > sentence.length()) {
            throw new IllegalArgumentException(
                    "expected a span within a sentence of " + sentence.length() + " code units, got " + inSentence);
        }
    }
}
