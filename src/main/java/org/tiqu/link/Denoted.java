package org.tiqu.link;

import org.jspecify.annotations.Nullable;
import org.tiqu.lexicon.NamedEntity;
import org.tiqu.lexicon.Region;

/**
 * What a mention denotes, and what the lexicon knows of it.
 *
 * @param key the key
 * @param region the region, or null
 * @param entity the organization or person, or null
 */
record Denoted(Key key, @Nullable Region region, @Nullable NamedEntity entity) {

    static Denoted key(Key key) {
        return new Denoted(key, null, null);
    }
}
