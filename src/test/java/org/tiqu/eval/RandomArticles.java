package org.tiqu.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedEntity;
import org.tiqu.corpus.AnnotatedItem;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.corpus.ItemField;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** Articles without meaning, whose paragraphs, mentions, keys and items are drawn; one seed, one article. */
final class RandomArticles {
    private static final int LINE = 40;

    private final Random random;

    RandomArticles(long seed) {
        this.random = new Random(seed);
    }

    /** Pairs of which each side was drawn alone. */
    List<ArticlePair> pairs(int articles, int lines) {
        return IntStream.range(0, articles)
                .mapToObj(i -> new ArticlePair(article("a" + i, lines), article("a" + i, lines)))
                .toList();
    }

    /** Pairs of which the prediction is gold, with this share of its mentions left out. */
    List<ArticlePair> pairs(int articles, int lines, double missed) {
        return IntStream.range(0, articles)
                .mapToObj(i -> article("a" + i, lines))
                .map(gold -> new ArticlePair(gold, without(gold, missed)))
                .toList();
    }

    private AnnotatedArticle without(AnnotatedArticle gold, double missed) {
        List<AnnotatedMention> kept = gold.mentions().stream()
                .filter(mention -> random.nextDouble() >= missed)
                .toList();
        return Marked.with(gold, gold.paragraphs(), kept);
    }

    AnnotatedArticle article(String id, int lines) {
        List<AnnotatedParagraph> paragraphs = new ArrayList<>();
        List<AnnotatedMention> mentions = new ArrayList<>();
        List<AnnotatedItem> items = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            int start = i * (LINE + 1);
            boolean isFurniture = random.nextInt(6) == 0;
            Section section = isFurniture ? Section.NONE : one(Section.values());
            int item = isFurniture ? 0 : items.size() + 1;
            paragraphs.add(new AnnotatedParagraph(
                    i,
                    new Span(start, start + LINE),
                    isFurniture ? Role.FURNITURE : one(Role.values()),
                    section,
                    item,
                    probability()));
            addMentions(start, start + LINE, mentions);
            if (!isFurniture) {
                items.add(new AnnotatedItem(item, section, null, List.of(i), fields()));
            }
        }
        String text = ("x".repeat(LINE) + "\n").repeat(lines);
        return new AnnotatedArticle(id, "en", null, text, paragraphs, mentions, entities(mentions), items);
    }

    private void addMentions(int start, int end, List<AnnotatedMention> mentions) {
        int at = start + random.nextInt(4);
        while (at < end - 8) {
            int length = 1 + random.nextInt(8);
            mentions.add(new AnnotatedMention(
                    new Span(at, at + length), one(MentionType.values()), key(), probability(), probability()));
            at += length + random.nextInt(5);
        }
    }

    private static List<AnnotatedEntity> entities(List<AnnotatedMention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.type() != MentionType.DATE && mention.key() != null)
                .map(mention -> new AnnotatedEntity(
                        String.valueOf(mention.key()), mention.type(), List.of(), List.of(), List.of()))
                .distinct()
                .toList();
    }

    private Map<ItemField, List<String>> fields() {
        Map<ItemField, List<String>> fields = new EnumMap<>(ItemField.class);
        for (ItemField field : ItemField.values()) {
            if (random.nextBoolean()) {
                fields.put(field, List.of("k" + random.nextInt(3)));
            }
        }
        return fields;
    }

    private String key() {
        return (random.nextInt(8) == 0 ? "?" : "") + "k" + random.nextInt(6);
    }

    private double probability() {
        return random.nextInt(1001) / 1000.0;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
