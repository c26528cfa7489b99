package org.tiqu.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedItem;
import org.tiqu.corpus.ItemField;
import org.tiqu.item.Details;
import org.tiqu.item.Item;

/** Counts the fields of items against gold, and lists what is wrong. */
final class FieldScores {
    private final Map<ItemField, int[]> counts = new EnumMap<>(ItemField.class);
    private final List<String> errors = new ArrayList<>();

    /** Counts the items of an article, by their numbers. */
    void add(AnnotatedArticle article, List<Item> items) {
        Map<Integer, AnnotatedItem> wanted = new HashMap<>();
        article.items().forEach(item -> wanted.put(item.number(), item));
        for (Item item : items) {
            AnnotatedItem gold = wanted.get(item.number());
            for (ItemField field : ItemField.values()) {
                Set<String> right = folded(field, gold == null ? List.of() : gold.values(field));
                Set<String> given = folded(field, values(item, field));
                int[] count = counts.computeIfAbsent(field, f -> new int[3]);
                count[1] += given.size();
                count[2] += right.size();
                int all = given.size();
                given.retainAll(right);
                count[0] += given.size();
                if (given.size() < right.size() || given.size() < all) {
                    errors.add(field.code() + "\t" + article.id() + "#" + item.number() + "\t" + right + "\t"
                            + values(item, field));
                }
            }
        }
    }

    double f1(ItemField field) {
        int[] count = counts.getOrDefault(field, new int[3]);
        return 2.0 * count[0] / Math.max(1, count[1] + count[2]);
    }

    /** A line for each field: right, given, wanted, F1. */
    String table() {
        StringBuilder table = new StringBuilder();
        int[] sum = new int[3];
        counts.forEach((field, count) -> {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += count[i];
            }
            table.append(line(field.code(), count));
        });
        return table.append(line("all", sum)).toString();
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    private static String line(String name, int[] count) {
        return String.format(
                Locale.ROOT,
                "%-14s %4d %4d %4d  %.3f%n",
                name,
                count[0],
                count[1],
                count[2],
                2.0 * count[0] / Math.max(1, count[1] + count[2]));
    }

    private static Set<String> folded(ItemField field, List<String> values) {
        Set<String> folded = new LinkedHashSet<>();
        for (String value : values) {
            folded.add(
                    field.kind() == ItemField.Kind.TEXT
                            ? value.replaceAll("[\"'“”‘’«»「」『』《》〈〉]", "")
                                    .replaceAll("\\s+", " ")
                                    .strip()
                                    .toLowerCase(Locale.ROOT)
                            : value);
        }
        return folded;
    }

    private static List<String> values(Item item, ItemField field) {
        Details details = item.details();
        return switch (field) {
            case DATE -> one(item.date());
            case REGIONS -> item.regions();
            case ORGANIZATIONS -> item.organizations();
            case PEOPLE -> item.people();
            case ISSUER -> one(details.issuer());
            case DOCUMENT -> one(details.document());
            case SPEAKER -> one(details.speaker());
            case AFFILIATION -> one(details.affiliation());
            case TITLE -> one(details.title());
            case OPERATOR -> one(details.operator());
            case PRODUCT -> one(details.product());
            case COMPANY -> one(details.company());
            case EVENT ->
                details.event() == null ? List.of() : List.of(details.event().code());
            case AMOUNT -> one(details.amount());
        };
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }
}
