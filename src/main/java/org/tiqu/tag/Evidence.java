package org.tiqu.tag;

import java.util.List;
import org.tiqu.segment.Segmented;

/**
 * What is known of an article before one answer is made of it.
 *
 * @param article its sentences and tokens
 * @param said the engines' answers as they stand
 * @param proposals of all taggers, which may overlap
 * @param merged what one rule makes of them, in text order and without overlaps
 */
public record Evidence(Segmented article, List<Mention> said, List<Mention> proposals, List<Mention> merged) {

    /** Copies the lists. */
    public Evidence {
        said = List.copyOf(said);
        proposals = List.copyOf(proposals);
        merged = List.copyOf(merged);
    }
}
