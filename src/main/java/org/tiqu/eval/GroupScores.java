package org.tiqu.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Strict mentions by section, by language and by layout, with the intervals that {@link Report} has for types alone.
 * A group that stands in fewer than three articles has none: drawing again from so few says nothing.
 */
final class GroupScores {
    static final String SECTION = "section";
    static final String LANGUAGE = "language";
    static final String LAYOUT = "layout";
    private static final int ROUNDS = 1000;
    private static final int FEWEST = 3;

    private final Tally total;
    private final Map<String, Integer> articles = new TreeMap<>();
    private final Map<String, Interval> intervals;

    /** Counts the groups; intervals take time and are wanted only if the report has some. */
    GroupScores(Evaluation evaluation, boolean hasIntervals) {
        Evaluation grouped = new Evaluation(
                evaluation.articles().stream().map(GroupScores::grouped).toList());
        this.total = grouped.total();
        List<Measure> measures = new ArrayList<>();
        for (Figure figure : total.all().keySet()) {
            measures.add(new Measure(
                    figure.toString(), "", false, tally -> get(tally, figure).f1()));
        }
        grouped.articles()
                .forEach(article -> article.tally()
                        .all()
                        .keySet()
                        .forEach(figure -> articles.merge(figure.toString(), 1, Integer::sum)));
        this.intervals = hasIntervals ? new Resampling(ROUNDS).intervals(grouped, measures) : Map.of();
    }

    private static Counts get(Tally tally, Figure figure) {
        return tally.get(figure.layer(), figure.measure(), figure.group());
    }

    private static ArticleScore grouped(ArticleScore article) {
        Counts all = article.tally().get(MentionScorer.LAYER, MentionScorer.STRICT, Figure.ALL);
        Tally tally = new Tally();
        tally.add(figure(LANGUAGE, article.language()), all);
        tally.add(figure(LAYOUT, article.hasSectionHeadings() ? "section headings" : "none"), all);
        article.tally()
                .groups(MentionScorer.LAYER, MentionScorer.BY_SECTION)
                .forEach((section, counts) -> tally.add(figure(SECTION, section), counts));
        return new ArticleScore(article.pair(), article.hasSectionHeadings(), List.of(), tally);
    }

    private static Figure figure(String dimension, String group) {
        return new Figure(dimension, MentionScorer.STRICT, group);
    }

    /** The groups of a dimension. */
    SortedMap<String, Counts> groups(String dimension) {
        return total.groups(dimension, MentionScorer.STRICT);
    }

    /** How many articles have something of the group. */
    int articles(String dimension, String group) {
        return articles.getOrDefault(figure(dimension, group).toString(), 0);
    }

    /** The interval of the group's F1, or null. */
    @Nullable
    Interval interval(String dimension, String group) {
        return articles(dimension, group) < FEWEST
                ? null
                : intervals.get(figure(dimension, group).toString());
    }
}
