package org.tiqu.item;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Label;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.link.Linked;
import org.tiqu.segment.Paragraph;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Tagged;
import org.tiqu.text.Span;
import org.tiqu.text.Stage;

/** Collects the paragraphs of each item, its heading, the keys of its mentions, and what else its section wants. */
public final class ItemStage implements Stage<Linked, Itemized> {
    private final ItemDate itemDate = new ItemDate();
    private final DetailFinders details;

    /** A stage that fills the field product as learned. */
    public ItemStage(Chooser products) {
        this.details = new DetailFinders(products);
    }

    @Override
    public Itemized apply(Linked article) {
        List<Item> items = new ArrayList<>();
        paragraphs(article).forEach((number, indexes) -> items.add(item(article, number, indexes)));
        return new Itemized(article, items);
    }

    /** The texts of the items of a section, by number. */
    static Map<Integer, ItemText> texts(Linked article, Section section) {
        Map<Integer, ItemText> texts = new TreeMap<>();
        paragraphs(article).forEach((number, indexes) -> {
            if (section(article.classified().labels(), indexes) == section) {
                List<Integer> mentions = mentions(article.classified().tagged(), indexes);
                texts.put(number, ItemText.of(article, indexes, mentions));
            }
        });
        return texts;
    }

    private static Map<Integer, List<Integer>> paragraphs(Linked article) {
        Map<Integer, List<Integer>> paragraphs = new TreeMap<>();
        List<Label> labels = article.classified().labels();
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).item() > 0) {
                paragraphs
                        .computeIfAbsent(labels.get(i).item(), n -> new ArrayList<>())
                        .add(i);
            }
        }
        return paragraphs;
    }

    private Item item(Linked article, int number, List<Integer> indexes) {
        Tagged tagged = article.classified().tagged();
        Section section = section(article.classified().labels(), indexes);
        List<Integer> mentions = mentions(tagged, indexes);
        return new Item(
                number,
                section,
                heading(article, indexes),
                indexes,
                itemDate.of(article, mentions),
                keys(article, mentions, MentionType.REGION),
                keys(article, mentions, MentionType.ORG),
                keys(article, mentions, MentionType.PERSON),
                details.of(section, ItemText.of(article, indexes, mentions)));
    }

    /** The section of its first paragraph, a story's title aside, which stands in the overview. */
    private static Section section(List<Label> labels, List<Integer> indexes) {
        for (int i : indexes) {
            if (labels.get(i).role() != Role.TITLE) {
                return labels.get(i).section();
            }
        }
        return labels.get(indexes.get(0)).section();
    }

    private static @Nullable String heading(Linked article, List<Integer> indexes) {
        for (int i : indexes) {
            if (article.classified().labels().get(i).role() == Role.ITEM_HEADING) {
                Paragraph paragraph =
                        article.classified().tagged().segmented().paragraphs().get(i);
                return article.classified().tagged().segmented().textOf(paragraph.span());
            }
        }
        return null;
    }

    /** Indexes of the mentions inside these paragraphs, ascending. */
    private static List<Integer> mentions(Tagged tagged, List<Integer> paragraphs) {
        List<Integer> inside = new ArrayList<>();
        for (int paragraph : paragraphs) {
            Span span = tagged.segmented().paragraphs().get(paragraph).span();
            for (int i = firstFrom(tagged.mentions(), span.start());
                    i < tagged.mentions().size()
                            && tagged.mentions().get(i).span().start() < span.end();
                    i++) {
                inside.add(i);
            }
        }
        return inside;
    }

    private static int firstFrom(List<Mention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<String> keys(Linked article, List<Integer> mentions, MentionType type) {
        Set<String> keys = new LinkedHashSet<>();
        for (int i : mentions) {
            if (article.classified().tagged().mentions().get(i).type() == type) {
                keys.add(article.keys().get(i).value());
            }
        }
        return List.copyOf(keys);
    }
}
