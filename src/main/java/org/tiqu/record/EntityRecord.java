package org.tiqu.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One organization, region or person.
 *
 * @param key what its mentions have for a key
 * @param type what it is
 * @param name what to call it in the article's language
 * @param nameZh its name in simplified Chinese, or null
 * @param names its forms in this article
 * @param aliases the other names by which the lexicon knows it
 * @param mentions indexes of its mentions
 */
public record EntityRecord(
        String key,
        String type,
        String name,
        @Nullable String nameZh,
        List<String> names,
        List<String> aliases,
        List<Integer> mentions) {

    /** Copies the lists. */
    public EntityRecord {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
