package org.tiqu.eval;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tiqu.corpus.AnnotatedItem;
import org.tiqu.corpus.ItemField;

/**
 * Counts the fields of items, each by its kind. Of a set each key counts, once; an item that the other side has not
 * counts with all its fields.
 */
final class RecordScorer {
    static final String LAYER = "records";
    static final String FIELD = "field";

    private static final Pattern QUOTES = Pattern.compile("[\"'“”„‟‘’‚‛«»‹›「」『』《》〈〉＂＇]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private RecordScorer() {}

    static void score(ArticlePair pair, Identity identity, Tally tally) {
        Map<Integer, Integer> answers = ItemScorer.answers(pair);
        Map<Integer, ArrayList<AnnotatedItem>> left = pair.predicted().items().stream()
                .collect(Collectors.groupingBy(
                        AnnotatedItem::number, TreeMap::new, Collectors.toCollection(ArrayList::new)));
        for (AnnotatedItem gold : pair.gold().items()) {
            Integer number = answers.get(gold.number());
            List<AnnotatedItem> candidates = number == null ? null : left.get(number);
            AnnotatedItem predicted = candidates == null || candidates.isEmpty() ? null : candidates.remove(0);
            for (ItemField field : ItemField.values()) {
                List<String> values = predicted == null ? List.of() : predicted.values(field);
                count(tally, field, gold.values(field), values, identity);
            }
        }
        for (AnnotatedItem predicted :
                left.values().stream().flatMap(List::stream).toList()) {
            for (ItemField field : ItemField.values()) {
                count(tally, field, List.of(), predicted.values(field), identity);
            }
        }
    }

    private static void count(
            Tally tally, ItemField field, List<String> gold, List<String> predicted, Identity identity) {
        List<String> wanted = List.copyOf(new LinkedHashSet<>(gold));
        List<String> given = List.copyOf(new LinkedHashSet<>(predicted));
        Counts counts = Counts.of(hits(field, wanted, given, identity), given.size(), wanted.size());
        tally.add(new Figure(LAYER, FIELD, field.code()), counts);
        tally.add(new Figure(LAYER, FIELD, Figure.ALL), counts);
    }

    /** An equal value before an equivalent one, each once. */
    private static int hits(ItemField field, List<String> gold, List<String> predicted, Identity identity) {
        Set<String> equal = new LinkedHashSet<>(gold);
        equal.retainAll(predicted);
        equal.removeIf(value -> !isSame(field, value, value, identity));
        List<Assignment.Edge> edges = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size() && !equal.contains(gold.get(i)); j++) {
                if (!equal.contains(predicted.get(j)) && isSame(field, gold.get(i), predicted.get(j), identity)) {
                    edges.add(new Assignment.Edge(i, j, 1));
                }
            }
        }
        return equal.size() + Assignment.best(edges).size();
    }

    private static boolean isSame(ItemField field, String gold, String predicted, Identity identity) {
        return switch (field.kind()) {
            case VALUE -> gold.equals(predicted);
            case TEXT -> folded(gold).equals(folded(predicted));
            case KEY, KEYS -> identity.isSameInField(gold, predicted);
        };
    }

    static String folded(String text) {
        String bare = QUOTES.matcher(text).replaceAll("");
        return SPACES.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
