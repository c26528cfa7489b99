package org.tiqu.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was read, and what is known of it before anything was extracted.
 *
 * @param id what the article is called among the inputs of a run
 * @param provenance where it came from
 * @param text decoded, otherwise untouched; a byte-order mark is not part of it
 * @param published the publishing date that came with the article, or null
 * @param warnings what was noticed while reading, in text order
 * @param origin the marked-up source that the text was taken from; null where the text is the source
 */
public record Article(
        String id,
        Provenance provenance,
        String text,
        @Nullable Published published,
        List<Warning> warnings,
        @Nullable Origin origin) {

    /** An article whose text is its source. */
    public Article(
            String id, Provenance provenance, String text, @Nullable Published published, List<Warning> warnings) {
        this(id, provenance, text, published, warnings, null);
    }

    /** Copies the list. */
    public Article {
        warnings = List.copyOf(warnings);
    }
}
