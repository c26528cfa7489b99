package org.tiqu.corpus;

import java.util.List;
import org.tiqu.tag.MentionType;

/**
 * An organization, region or person of an article.
 *
 * @param key what its mentions have for a key
 * @param type what it is
 * @param names its forms in the article
 * @param aliases other names that are the same answer
 * @param mentions indexes of its mentions
 */
public record AnnotatedEntity(
        String key, MentionType type, List<String> names, List<String> aliases, List<Integer> mentions) {

    /** Copies the lists. */
    public AnnotatedEntity {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        mentions = List.copyOf(mentions);
    }
}
