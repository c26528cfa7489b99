package org.tiqu.corpus;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article and what somebody, a person or a system, said about it.
 *
 * @param id what it is called; gold and prediction of one article have the same
 * @param language BCP 47 tag, {@code mul} when mixed
 * @param published ISO date that its dates were resolved against, or null
 * @param text the article as read
 * @param paragraphs in text order
 * @param mentions in text order, not overlapping
 * @param entities in the order given
 * @param items by number
 */
public record AnnotatedArticle(
        String id,
        String language,
        @Nullable String published,
        String text,
        List<AnnotatedParagraph> paragraphs,
        List<AnnotatedMention> mentions,
        List<AnnotatedEntity> entities,
        List<AnnotatedItem> items) {

    /** Copies the lists. */
    public AnnotatedArticle {
        paragraphs = List.copyOf(paragraphs);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        items = List.copyOf(items);
    }

    /** The paragraph that holds all of the mention, or null. */
    public @Nullable AnnotatedParagraph paragraphOf(AnnotatedMention mention) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            AnnotatedParagraph paragraph = paragraphs.get(middle);
            if (paragraph.span().contains(mention.span())) {
                return paragraph;
            }
            if (paragraph.span().end() <= mention.span().start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    /** The part of the text that the mention covers. */
    public String textOf(AnnotatedMention mention) {
        return mention.span().of(text);
    }
}
