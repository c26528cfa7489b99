package org.tiqu.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Role;
import org.tiqu.link.Linked;
import org.tiqu.segment.Paragraph;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Published;

/**
 * Says when an item's news happened: on the first day that its body names and that is not later than the report. An item
 * that names no such day does not tell.
 */
final class ItemDate {
    private static final int DAY = "2020-02-28".length();

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
        List<Paragraph> paragraphs = article.classified().tagged().segmented().paragraphs();
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).span().end() < mention.span().end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return article.classified().labels().get(low).role() == Role.BODY;
    }
}
