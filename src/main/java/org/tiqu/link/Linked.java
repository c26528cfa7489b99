package org.tiqu.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Classified;
import org.tiqu.text.Published;

/**
 * A classified article, its date, and what its mentions denote.
 *
 * @param classified the article, its mentions and labels
 * @param published what its dates were resolved against, or null
 * @param keys one for each mention, in the same order
 * @param entities in the order of first mention; dates have none
 */
public record Linked(Classified classified, @Nullable Published published, List<Key> keys, List<Entity> entities) {

    /** Copies the lists and checks their lengths. */
    public Linked {
        keys = List.copyOf(keys);
        entities = List.copyOf(entities);
        int mentions = classified.tagged().mentions().size();
        if (keys.size() != mentions) {
            throw new IllegalArgumentException(
                    "each of the " + mentions + " mentions needs a key, but there are " + keys.size());
        }
    }
}
