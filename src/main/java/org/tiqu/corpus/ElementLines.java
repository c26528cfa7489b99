package org.tiqu.corpus;

import java.util.List;

/**
 * In which lines of its file, counted from 1, the elements of an article stand; each list runs parallel to the list of
 * the article.
 *
 * @param paragraphs lines of the paragraphs
 * @param mentions lines of the mentions
 * @param entities lines of the entities
 * @param items lines of the items
 */
public record ElementLines(
        List<Integer> paragraphs, List<Integer> mentions, List<Integer> entities, List<Integer> items) {

    /** Copies the lists. */
    public ElementLines {
        paragraphs = List.copyOf(paragraphs);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        items = List.copyOf(items);
    }

    /** Of an article without elements. */
    static ElementLines none() {
        return new ElementLines(List.of(), List.of(), List.of(), List.of());
    }
}
