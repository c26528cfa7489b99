package org.tiqu.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Role;
import org.tiqu.link.Linked;
import org.tiqu.segment.Paragraph;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Tagged;
import org.tiqu.text.Published;
import org.tiqu.text.Span;

/**
 * Says when an item's news happened: on the first day, or run of days, that its body names and that is not later than
 * the report; where
 * there is none, in the first recent week or part of a month that is not later; else on a day ahead that
 * the body begins with.
 * Source: the project's annotation guidelines, "Records".
 */
final class ItemDate {
    /** How far from the start of its paragraph a day ahead still is what the news is about, in UTF-16 code units. */
    private static final int START = 150;

    private static final int DAY = "2020-02-28".length();
    private static final int MONTH = "2020-02".length();

    /** What stands between the two ends of a run of days. */
    private static final Set<String> TO = Set.of("to", "-", "–", "—", "~", "～", "至", "到", "until", "till", "through");

    private static final int LONGEST_TO = 9;

    /** How many days back a day or a period is still news when another one is told. */
    private static final int RECENT = 60;

    /** The date value, or null when the item does not tell. */
    @Nullable
    String of(Linked article, List<Integer> mentions) {
        String period = null;
        String old = null;
        String ahead = null;
        for (int i : mentions) {
            Mention mention = article.classified().tagged().mentions().get(i);
            String value = article.keys().get(i).value();
            if (mention.type() != MentionType.DATE) {
                continue;
            }
            Paragraph paragraph = paragraph(article, mention);
            if (article.classified().labels().get(paragraph.index()).role() != Role.BODY) {
                continue;
            }
            boolean isDay = isDay(value);
            if (!isDay && !isShort(value)) {
                continue;
            }
            boolean isPast = isPast(article, value);
            if (isDay && isPast && isRecent(article, value)) {
                return withEnd(article, i, value);
            }
            if (isDay && isPast && old == null) {
                old = value;
            }
            if (!isDay && isPast && isRecent(article, value) && period == null) {
                period = value;
            }
            if (isDay
                    && !isPast
                    && ahead == null
                    && mention.span().start() - paragraph.span().start() < START) {
                ahead = value;
            }
        }
        return period != null ? period : old != null ? null : ahead;
    }

    /** The days up to the one that follows behind "to" or a dash, when one does; else the day. */
    private static String withEnd(Linked article, int mention, String first) {
        Tagged tagged = article.classified().tagged();
        if (mention + 1 == tagged.mentions().size()) {
            return first;
        }
        Mention next = tagged.mentions().get(mention + 1);
        int from = tagged.mentions().get(mention).span().end();
        String last = article.keys().get(mention + 1).value();
        boolean isRange = next.type() == MentionType.DATE
                && next.span().start() - from <= LONGEST_TO
                && TO.contains(tagged.segmented()
                        .textOf(new Span(from, next.span().start()))
                        .strip());
        return isRange && isDay(last) && last.compareTo(first) > 0 ? first + "/" + last : first;
    }

    private static boolean isDay(String value) {
        return value.length() == DAY && value.indexOf('/') < 0 && value.indexOf('W') < 0;
    }

    /** Whether it is a week, a part of a month or a run of days: short enough to be when something happened. */
    private static boolean isShort(String value) {
        int slash = value.indexOf('/');
        String first = slash < 0 ? value : value.substring(0, slash);
        return isMonth(first)
                ? slash > 0 && !Character.isDigit(value.charAt(slash + 1))
                : isDay(first) || isWeek(first);
    }

    private static boolean isWeek(String value) {
        return value.length() == "2020-W28".length() && value.charAt(MONTH - 2) == 'W';
    }

    private static boolean isMonth(String value) {
        return value.length() == MONTH
                && Character.isDigit(value.charAt(MONTH - 1))
                && Character.isDigit(value.charAt(MONTH - 2));
    }

    private static boolean isPast(Linked article, String value) {
        Published published = article.published();
        return published == null || first(value).compareTo(published.date().toString()) <= 0;
    }

    private static boolean isRecent(Linked article, String value) {
        Published published = article.published();
        if (published == null) {
            return true;
        }
        LocalDate from = published.date().minusDays(RECENT);
        String first = first(value);
        String bound = first.length() == MONTH ? from.toString().substring(0, MONTH) : from.toString();
        return first.compareTo(bound) >= 0;
    }

    /** The first day or month of a value, so that values compare as text; of a week its Monday. */
    private static String first(String value) {
        int slash = value.indexOf('/');
        String first = slash < 0 ? value : value.substring(0, slash);
        return isWeek(first) ? monday(first) : first;
    }

    private static String monday(String week) {
        int year = Integer.parseInt(week, 0, 4, 10);
        int number = Integer.parseInt(week, MONTH - 1, MONTH + 1, 10);
        LocalDate fourth = LocalDate.of(year, 1, 4);
        return fourth.minusDays(fourth.getDayOfWeek().getValue() - 1L)
                .plusWeeks(number - 1L)
                .toString();
    }

    private static Paragraph paragraph(Linked article, Mention mention) {
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
        return paragraphs.get(low);
    }
}
