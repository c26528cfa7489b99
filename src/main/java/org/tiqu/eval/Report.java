package org.tiqu.eval;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an evaluation says, ready to be written.
 *
 * @param gold where gold came from
 * @param predicted where the predictions came from
 * @param evaluation the scores
 * @param intervals by measure, of all articles together
 * @param differences from another system; empty when there is none to compare with
 */
public record Report(
        String gold,
        String predicted,
        Evaluation evaluation,
        Map<String, Interval> intervals,
        List<Difference> differences) {

    /** Copies map and list. */
    public Report {
        intervals = Map.copyOf(intervals);
        differences = List.copyOf(differences);
    }

    /** The articles in groups: by language, by whether they have section headings, and each alone. */
    public Map<String, SortedMap<String, Evaluation>> breakdowns() {
        Map<String, SortedMap<String, Evaluation>> breakdowns = new TreeMap<>();
        breakdowns.put("language", by(ArticleScore::language));
        breakdowns.put("layout", by(score -> score.hasSectionHeadings() ? "section headings" : "no section headings"));
        breakdowns.put("report", by(ArticleScore::id));
        return breakdowns;
    }

    private SortedMap<String, Evaluation> by(Function<ArticleScore, String> group) {
        return evaluation.articles().stream()
                .collect(Collectors.groupingBy(
                        group, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Evaluation::new)));
    }
}
