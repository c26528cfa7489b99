package org.tiqu.eval;

import java.util.List;

/**
 * How well one article was read.
 *
 * @param pair what was compared
 * @param hasSectionHeadings whether gold has any, which makes its sections easier to tell
 * @param matches its mentions, furniture's included, in text order
 * @param tally everything counted
 */
public record ArticleScore(ArticlePair pair, boolean hasSectionHeadings, List<MentionMatch> matches, Tally tally) {

    /** Copies the list. */
    public ArticleScore {
        matches = List.copyOf(matches);
    }

    /** The article's id. */
    public String id() {
        return pair.gold().id();
    }

    /** The language that gold says. */
    public String language() {
        return pair.gold().language();
    }
}
