package org.tiqu.item;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Role;
import org.tiqu.link.Linked;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Published;
import org.tiqu.text.Span;

/**
 * Says when an item's news happened: the first day that its body names and that is not later than the report; a day in
 * the first sentence goes before all others. Failing a day, the first month or other span of the first sentence stays
 * unsaid: it rarely is when the news happened.
 */
final class ItemDate {
    private static final int DAY = "2020-02-28".length();
    private static final Set<Role> BODY = Set.of(Role.BODY);

    /** The date value, or null when the item does not tell. */
    @Nullable
    String of(Linked article, List<Integer> mentions) {
        for (int i : mentions) {
            Mention mention = article.classified().tagged().mentions().get(i);
            String value = article.keys().get(i).value();
            if (mention.type() == MentionType.DATE
                    && isDay(value)
                    && isPast(article, value)
                    && isInBody(article, mention)) {
                return value;
            }
        }
        return null;
    }

    private static boolean isDay(String value) {
        return value.length() == DAY && value.indexOf('/') < 0 && value.indexOf('W') < 0;
    }

    private static boolean isPast(Linked article, String value) {
        Published published = article.published();
        return published == null || value.compareTo(published.date().toString()) <= 0;
    }

    private static boolean isInBody(Linked article, Mention mention) {
        Segmented segmented = article.classified().tagged().segmented();
        for (int p = 0; p < segmented.paragraphs().size(); p++) {
            Span span = segmented.paragraphs().get(p).span();
            if (span.contains(mention.span())) {
                return BODY.contains(article.classified().labels().get(p).role());
            }
        }
        return false;
    }

    static boolean isFirst(Sentence sentence, Span span) {
        return sentence.span().contains(span);
    }
}
