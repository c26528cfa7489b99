package org.tiqu.tag;

import java.util.List;
import org.tiqu.segment.Segmented;
import org.tiqu.text.Span;

/**
 * A segmented article and its mentions.
 *
 * @param segmented the article's parts
 * @param mentions in text order, not overlapping, none reaching over the end of a paragraph
 */
public record Tagged(Segmented segmented, List<Mention> mentions) {

    /** Copies the list and checks its order. */
    public Tagged {
        mentions = List.copyOf(mentions);
        for (int i = 1; i < mentions.size(); i++) {
            Span before = mentions.get(i - 1).span();
            Span here = mentions.get(i).span();
            if (here.start() < before.end()) {
                throw new IllegalArgumentException(
                        "mentions stand in text order and do not overlap, but " + here + " follows " + before);
            }
        }
    }

    /** The text of a mention. */
    public String textOf(Mention mention) {
        return segmented.textOf(mention.span());
    }
}
