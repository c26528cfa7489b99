package org.tiqu.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Classified;
import org.tiqu.classify.Role;
import org.tiqu.link.date.DateInContext;
import org.tiqu.link.date.DateLinker;
import org.tiqu.link.date.PublishedDate;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.date.DateGrammar;
import org.tiqu.tag.date.SentenceDates;
import org.tiqu.text.Published;
import org.tiqu.text.Span;

/** Finds the article's date and the values of the dates in it. */
final class DateStep {
    private static final double VALUE = 0.95;
    private static final double UNKNOWN = 0.3;

    private final SentenceDates dates;
    private final DateLinker linker = new DateLinker();

    DateStep(DateGrammar grammar) {
        dates = new SentenceDates(grammar);
    }

    /**
     * What was found.
     *
     * @param published the article's date, or null
     * @param keys for each DATE mention its key
     */
    record Dated(@Nullable Published published, Map<Mention, Key> keys) {}

    /** Most sentences hold none, so that the grammar need not be asked again. */
    private static boolean holdsDate(Sentence sentence, int[] starts) {
        int at = Arrays.binarySearch(starts, sentence.span().start());
        int first = at < 0 ? -at - 1 : at;
        return first < starts.length && starts[first] < sentence.span().end();
    }

    Dated apply(Classified article) {
        Segmented segmented = article.tagged().segmented();
        Map<Span, Mention> mentions = new HashMap<>();
        for (Mention mention : article.tagged().mentions()) {
            if (mention.type() == MentionType.DATE) {
                mentions.put(mention.span(), mention);
            }
        }
        int[] starts = mentions.keySet().stream().mapToInt(Span::start).sorted().toArray();
        List<Mention> order = new ArrayList<>();
        List<DateInContext> contexts = new ArrayList<>();
        List<DateInContext> news = new ArrayList<>();
        for (Paragraph paragraph : segmented.paragraphs()) {
            boolean furniture = article.labels().get(paragraph.index()).role() == Role.FURNITURE;
            for (Sentence sentence : paragraph.sentences()) {
                if (!holdsDate(sentence, starts)) {
                    continue;
                }
                for (SentenceDates.Found found : dates.find(segmented, sentence)) {
                    Mention mention = mentions.get(found.span());
                    if (mention != null) {
                        DateInContext context = new DateInContext(
                                found.expression(),
                                found.language(),
                                found.sentence(),
                                found.expression().span(),
                                paragraph.index());
                        order.add(mention);
                        contexts.add(context);
                        if (!furniture) {
                            news.add(context);
                        }
                    }
                }
            }
        }
        Published published = published(segmented, news);
        LocalDate reference = published == null ? null : published.date();
        List<String> values = linker.link(contexts, reference);
        Map<Mention, Key> keys = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            String value = values.get(i);
            keys.put(order.get(i), new Key(value, value.equals(DateLinker.UNKNOWN) ? UNKNOWN : VALUE));
        }
        return new Dated(published, keys);
    }

    private static @Nullable Published published(Segmented segmented, List<DateInContext> news) {
        Published given = segmented.article().published();
        if (given != null) {
            return given;
        }
        Optional<LocalDate> estimate = PublishedDate.estimate(news);
        return estimate.map(date -> new Published(date, Published.By.TEXT)).orElse(null);
    }
}
