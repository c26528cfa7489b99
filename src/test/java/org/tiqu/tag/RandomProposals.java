package org.tiqu.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tiqu.pipeline.Engines;
import org.tiqu.segment.Segmented;
import org.tiqu.text.Span;

/** Proposals at random places of a text of twelve words of one letter. */
final class RandomProposals {
    static final Segmented ARTICLE = Engines.segment("a b c d e f g h i j k l");
    private static final MentionType[] TYPES = MentionType.values();
    private static final Source[] SOURCES = Source.values();

    private RandomProposals() {}

    static List<Mention> next(Random random, Segmented article, int most) {
        int words = (article.article().text().length() + 1) / 2;
        List<Mention> proposals = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            int from = random.nextInt(words);
            int to = from + random.nextInt(Math.min(5, words - from)) + 1;
            proposals.add(Mention.of(
                    new Span(2 * from, 2 * to - 1),
                    TYPES[random.nextInt(TYPES.length)],
                    0.3 + 0.69 * random.nextDouble(),
                    SOURCES[random.nextInt(SOURCES.length)]));
        }
        return proposals;
    }
}
