package org.tiqu.segment;

import java.util.List;
import org.tiqu.text.AlignedText;
import org.tiqu.text.Article;
import org.tiqu.text.Language;
import org.tiqu.text.Span;

/**
 * An article and its parts.
 *
 * @param article what was segmented
 * @param simplified the article's text in simplified characters; the article's own where it holds no
 *     traditional ones
 * @param language what most of the article is written in
 * @param paragraphs in text order
 */
public record Segmented(Article article, AlignedText simplified, Language language, List<Paragraph> paragraphs) {

    /** Copies the list. */
    public Segmented {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The text that a span of the article covers. */
    public String textOf(Span span) {
        return span.of(article.text());
    }

    /** The same in simplified characters. */
    public String simplifiedOf(Span span) {
        return simplified.alignment().toNormalized(span).of(simplified.text());
    }
}
