package org.tiqu.tag.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiqu.lexicon.NameUse;
import org.tiqu.lexicon.Region;
import org.tiqu.segment.Segmented;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;
import org.tiqu.tag.lexicon.LexiconTagger.Hit;
import org.tiqu.text.Span;

/**
 * Puts names of the lexicon together that stand side by side: places each of which lies in the one before are one
 * mention ("浙江省杭州市西湖区"), and a place with the name of a local body behind it is an organization ("江苏省科技厅").
 * Source: the project's annotation guidelines, "Spans".
 */
final class Chains {
    private static final double CHAIN = 0.99;
    private static final double BODY = 0.985;
    private static final int DEEPEST = 4;

    private final String text;
    private final Map<Integer, List<Hit>> byStart = new HashMap<>();
    private final List<Hit> hits;

    Chains(Segmented article, List<Hit> hits) {
        this.text = article.article().text();
        this.hits = hits;
        for (Hit hit : hits) {
            byStart.computeIfAbsent(hit.span().start(), start -> new ArrayList<>())
                    .add(hit);
        }
    }

    void find(List<Mention> mentions) {
        for (Hit hit : hits) {
            Region region = hit.use().region();
            if (region != null && (region.isDivision() || region.level() == Region.Level.COUNTRY)) {
                extend(hit.span().start(), hit, region, 1, mentions);
            }
        }
    }

    private void extend(int start, Hit last, Region region, int depth, List<Mention> mentions) {
        if (depth > DEEPEST) {
            return;
        }
        for (Hit next : byStart.getOrDefault(next(last.span().end()), List.of())) {
            Region inner = next.use().region();
            Span span = new Span(start, next.span().end());
            if (next.use().kind() == NameUse.Kind.BODY
                    && next.span().start() == last.span().end()) {
                mentions.add(Mention.of(span, MentionType.ORG, BODY, Source.LEXICON));
            } else if (inner != null && inner.isIn(region)) {
                mentions.add(Mention.of(span, MentionType.REGION, CHAIN, Source.LEXICON));
                extend(start, next, inner, depth + 1, mentions);
            }
        }
    }

    /** Where the next name of a chain would begin: at once in Chinese, behind a space in English. */
    private int next(int end) {
        boolean space = end < text.length() && text.charAt(end) == ' ';
        return space ? end + 1 : end;
    }
}
