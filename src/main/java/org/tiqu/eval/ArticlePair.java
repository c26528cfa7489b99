package org.tiqu.eval;

import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.text.Span;

/**
 * What gold and a system say about the same text.
 *
 * @param gold what is right
 * @param predicted what is judged
 */
public record ArticlePair(AnnotatedArticle gold, AnnotatedArticle predicted) {

    /** Checks that both speak about one text. */
    public ArticlePair {
        if (!gold.text().equals(predicted.text())) {
            throw new IllegalArgumentException("gold and prediction of '" + gold.id() + "' have different texts");
        }
    }

    /** Whether a span begins in what gold calls furniture. */
    boolean isFurniture(Span span) {
        return labelOf(span) == Role.FURNITURE;
    }

    /** The section that gold gives to where the span begins; none outside all paragraphs. */
    Section sectionOf(Span span) {
        for (AnnotatedParagraph paragraph : gold.paragraphs()) {
            if (span.start() < paragraph.span().end()) {
                return span.start() >= paragraph.span().start() ? paragraph.section() : Section.NONE;
            }
        }
        return Section.NONE;
    }

    private Role labelOf(Span span) {
        for (AnnotatedParagraph paragraph : gold.paragraphs()) {
            if (span.start() < paragraph.span().end()) {
                return span.start() >= paragraph.span().start() ? paragraph.role() : Role.BODY;
            }
        }
        return Role.BODY;
    }
}
