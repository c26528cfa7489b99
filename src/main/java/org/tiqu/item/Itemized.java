package org.tiqu.item;

import java.util.List;
import org.tiqu.link.Linked;

/**
 * A linked article and its news items.
 *
 * @param linked the article and all that is known of its mentions and paragraphs
 * @param items by number
 */
public record Itemized(Linked linked, List<Item> items) {

    /** Copies the list. */
    public Itemized {
        items = List.copyOf(items);
    }
}
