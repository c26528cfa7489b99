package org.tiqu.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tiqu.corpus.AnnotatedArticle;
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
        for (AnnotatedParagraph paragraph : ofItems(article)) {
            items.computeIfAbsent(paragraph.item(), number -> new HashSet<>()).add(paragraph.span());
        }
        return items;
    }

    private static List<AnnotatedParagraph> ofItems(AnnotatedArticle article) {
        return article.paragraphs().stream()
                .filter(paragraph -> paragraph.item() > 0)
                .toList();
    }

    /**
     * Which predicted item answers which gold item, by their numbers: those that together share most text, each
     * once at most.
     */
    static Map<Integer, Integer> answers(ArticlePair pair) {
        List<AnnotatedParagraph> gold = ofItems(pair.gold());
        List<AnnotatedParagraph> predicted = ofItems(pair.predicted());
        Map<Integer, Map<Integer, Integer>> shared = new TreeMap<>();
        for (Overlap overlap : Overlap.between(spans(gold), spans(predicted))) {
            shared.computeIfAbsent(gold.get(overlap.first()).item(), number -> new TreeMap<>())
                    .merge(predicted.get(overlap.second()).item(), overlap.length(), Integer::sum);
        }
        List<Assignment.Edge> edges = new ArrayList<>();
        shared.forEach((row, columns) ->
                columns.forEach((column, length) -> edges.add(new Assignment.Edge(row, column, length))));
        Map<Integer, Integer> answers = new TreeMap<>();
        Assignment.best(edges).forEach(edge -> answers.put(edge.row(), edge.column()));
        return answers;
    }

    private static List<Span> spans(List<AnnotatedParagraph> paragraphs) {
        return paragraphs.stream().map(AnnotatedParagraph::span).toList();
    }
}
