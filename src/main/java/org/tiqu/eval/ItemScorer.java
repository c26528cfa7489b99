package org.tiqu.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedItem;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.text.Span;

/**
 * Counts items: {@code boundary}, where an item begins, and {@code whole}, an item with exactly the paragraphs of
 * gold. Pairs items for the comparison of their fields.
 */
final class ItemScorer {
    static final String LAYER = "items";
    static final String BOUNDARY = "boundary";
    static final String WHOLE = "whole";

    private ItemScorer() {}

    static void score(ArticlePair pair, Tally tally) {
        Map<Integer, Set<Span>> gold = items(pair.gold());
        Map<Integer, Set<Span>> predicted = items(pair.predicted());
        count(tally, WHOLE, new HashSet<>(gold.values()), new HashSet<>(predicted.values()));
        count(tally, BOUNDARY, starts(gold), starts(predicted));
    }

    private static <T> void count(Tally tally, String measure, Set<T> gold, Set<T> predicted) {
        Set<T> both = new HashSet<>(gold);
        both.retainAll(predicted);
        tally.add(new Figure(LAYER, measure, Figure.ALL), Counts.of(both.size(), predicted.size(), gold.size()));
    }

    private static Set<Integer> starts(Map<Integer, Set<Span>> items) {
        Set<Integer> starts = new HashSet<>();
        for (Set<Span> spans : items.values()) {
            starts.add(spans.stream().mapToInt(Span::start).min().orElse(0));
        }
        return starts;
    }

    private static Map<Integer, Set<Span>> items(AnnotatedArticle article) {
        Map<Integer, Set<Span>> items = new LinkedHashMap<>();
        for (AnnotatedParagraph paragraph : article.paragraphs()) {
            if (paragraph.item() > 0) {
                items.computeIfAbsent(paragraph.item(), number -> new HashSet<>())
                        .add(paragraph.span());
            }
        }
        return items;
    }

    /** Which predicted item answers which gold item: the one that shares most text, each once at most. */
    static Map<AnnotatedItem, AnnotatedItem> pairs(ArticlePair pair) {
        Map<Integer, Set<Span>> gold = items(pair.gold());
        Map<Integer, Set<Span>> predicted = items(pair.predicted());
        Map<AnnotatedItem, AnnotatedItem> pairs = new HashMap<>();
        Set<AnnotatedItem> used = new HashSet<>();
        for (AnnotatedItem item : pair.gold().items()) {
            AnnotatedItem best = null;
            long most = 0;
            for (AnnotatedItem other : pair.predicted().items()) {
                long shared = shared(
                        gold.getOrDefault(item.number(), Set.of()), predicted.getOrDefault(other.number(), Set.of()));
                if (shared > most && !used.contains(other)) {
                    best = other;
                    most = shared;
                }
            }
            if (best != null) {
                pairs.put(item, best);
                used.add(best);
            }
        }
        return pairs;
    }

    private static long shared(Set<Span> a, Set<Span> b) {
        return List.copyOf(a).stream()
                .filter(b::contains)
                .mapToLong(Span::length)
                .sum();
    }
}
