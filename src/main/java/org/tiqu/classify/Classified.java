package org.tiqu.classify;

import java.util.List;
import org.tiqu.tag.Tagged;

/**
 * A tagged article and its paragraphs' labels.
 *
 * @param tagged the article and its mentions
 * @param labels one for each paragraph, in the same order; items are numbered from 1 without gaps
 */
public record Classified(Tagged tagged, List<Label> labels) {

    /** Copies the list and checks its length. */
    public Classified {
        labels = List.copyOf(labels);
        int paragraphs = tagged.segmented().paragraphs().size();
        if (labels.size() != paragraphs) {
            throw new IllegalArgumentException(
                    "each of the " + paragraphs + " paragraphs needs a label, but there are " + labels.size());
        }
    }
}
