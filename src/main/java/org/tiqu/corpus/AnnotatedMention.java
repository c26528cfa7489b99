package org.tiqu.corpus;

import org.jspecify.annotations.Nullable;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * A name or a date that somebody marked.
 *
 * @param span where it stands
 * @param type what it names
 * @param key what it denotes, or null when nobody said
 * @param confidence probability that span and type are right, or null
 * @param keyConfidence probability that the key is right, or null
 */
public record AnnotatedMention(
        Span span,
        MentionType type,
        @Nullable String key,
        @Nullable Double confidence,
        @Nullable Double keyConfidence) {

    /** What a person marked, surely. */
    public static AnnotatedMention gold(Span span, MentionType type, String key) {
        return new AnnotatedMention(span, type, key, null, null);
    }

    /** Whether it says what it denotes beyond its form: a key that begins with {@code ?} tells identity only. */
    public boolean isLinked() {
        return key != null && !key.startsWith("?");
    }
}
