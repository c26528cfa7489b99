package org.tiqu.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        AnnotatedParagraph paragraph = goldParagraphAt(span.start());
        return paragraph != null && paragraph.role() == Role.FURNITURE;
    }

    /** The section that gold gives to where the span begins; none outside all paragraphs. */
    Section sectionOf(Span span) {
        AnnotatedParagraph paragraph = goldParagraphAt(span.start());
        return paragraph == null ? Section.NONE : paragraph.section();
    }

    private @Nullable AnnotatedParagraph goldParagraphAt(int offset) {
        List<AnnotatedParagraph> paragraphs = gold.paragraphs();
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean isInside = low < paragraphs.size() && paragraphs.get(low).span().start() <= offset;
        return isInside ? paragraphs.get(low) : null;
    }
}
