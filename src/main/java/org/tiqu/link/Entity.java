package org.tiqu.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.MentionType;

/**
 * An organization, region or person of an article.
 *
 * @param key what all its mentions have for a key
 * @param type never {@link MentionType#DATE}
 * @param name what to call it in the article's language
 * @param nameZh its name in simplified Chinese, or null when that is not known
 * @param names its forms in this article, each once, in the order of first mention
 * @param aliases the other names by which the lexicon knows it, sorted
 * @param mentions indexes of its mentions, ascending
 */
public record Entity(
        String key,
        MentionType type,
        String name,
        @Nullable String nameZh,
        List<String> names,
        List<String> aliases,
        List<Integer> mentions) {

    /** Copies the lists. */
    public Entity {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
