package org.tiqu.peer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;

/**
 * A gold article and what peers read of it.
 *
 * @param gold of which no peer sees more than text and date
 * @param portions in text order
 */
record PreparedArticle(AnnotatedArticle gold, List<Portion> portions) {
    PreparedArticle {
        portions = List.copyOf(portions);
    }

    List<Portion> of(Side side) {
        return portions.stream().filter(portion -> portion.side() == side).toList();
    }

    /** The article with these mentions; of two that overlap the first stays, and the longer of two firsts. */
    AnnotatedArticle answer(List<AnnotatedMention> mentions) {
        List<AnnotatedMention> kept = new ArrayList<>();
        int end = 0;
        for (AnnotatedMention mention : mentions.stream()
                .sorted(Comparator.comparingInt((AnnotatedMention m) -> m.span().start())
                        .thenComparingInt(m -> -m.span().end()))
                .toList()) {
            if (mention.span().start() >= end && !mention.span().isEmpty()) {
                kept.add(mention);
                end = mention.span().end();
            }
        }
        return new AnnotatedArticle(
                gold.id(), gold.language(), gold.published(), gold.text(), List.of(), kept, List.of(), List.of());
    }
}
