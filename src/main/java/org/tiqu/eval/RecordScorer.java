package org.tiqu.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tiqu.corpus.AnnotatedItem;
import org.tiqu.corpus.ItemField;

/**
 * Counts the fields of items, each by its kind. Of a set each key counts; an item that the other side has not
 * counts with all its fields.
 */
final class RecordScorer {
    static final String LAYER = "records";
    static final String FIELD = "field";

    private static final Pattern FOLDED = Pattern.compile("[\\s\\p{Z}\"'“”‘’«»‹›「」『』《》〈〉＂＇]+");

    private RecordScorer() {}

    static void score(ArticlePair pair, Identity identity, Tally tally) {
        Map<AnnotatedItem, AnnotatedItem> pairs = ItemScorer.pairs(pair);
        Set<AnnotatedItem> answered = new HashSet<>(pairs.values());
        for (AnnotatedItem gold : pair.gold().items()) {
            AnnotatedItem predicted = pairs.get(gold);
            for (ItemField field : ItemField.values()) {
                List<String> found = predicted == null ? List.of() : predicted.values(field);
                count(tally, field, gold.values(field), found, identity);
            }
        }
        for (AnnotatedItem predicted : pair.predicted().items()) {
            if (!answered.contains(predicted)) {
                for (ItemField field : ItemField.values()) {
                    count(tally, field, List.of(), predicted.values(field), identity);
                }
            }
        }
    }

    private static void count(
            Tally tally, ItemField field, List<String> gold, List<String> predicted, Identity identity) {
        List<String> left = new ArrayList<>(predicted);
        int hits = 0;
        for (String value : gold) {
            for (String other : left) {
                if (isSame(field, value, other, identity)) {
                    left.remove(other);
                    hits++;
                    break;
                }
            }
        }
        Counts counts = Counts.of(hits, predicted.size(), gold.size());
        tally.add(new Figure(LAYER, FIELD, field.code()), counts);
        tally.add(new Figure(LAYER, FIELD, Figure.ALL), counts);
    }

    private static boolean isSame(ItemField field, String gold, String predicted, Identity identity) {
        return switch (field.kind()) {
            case VALUE -> gold.equals(predicted);
            case TEXT -> folded(gold).equals(folded(predicted));
            case KEY, KEYS -> identity.isSameInField(gold, predicted);
        };
    }

    static String folded(String text) {
        return FOLDED.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
