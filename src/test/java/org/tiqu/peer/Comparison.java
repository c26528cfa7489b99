package org.tiqu.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.eval.ArticlePair;
import org.tiqu.eval.Difference;
import org.tiqu.eval.Evaluation;
import org.tiqu.eval.Evaluator;
import org.tiqu.eval.Interval;
import org.tiqu.eval.Resampling;

/** Scores what the teams said, all by one scorer. */
final class Comparison {
    private final Set<Entry> ran;
    private final Resampling resampling;

    /** {@code ran} holds at least tiqu full. */
    Comparison(Set<Entry> ran, int resamples) {
        this.ran = Set.copyOf(ran);
        this.resampling = new Resampling(resamples);
    }

    /** The scores of every slice of the set, in the order of the tables. */
    List<Score> scores(GoldSet set, Answers answers) {
        List<Score> scores = new ArrayList<>();
        for (Slice slice : set.slices()) {
            List<AnnotatedArticle> gold = set.articles().stream()
                    .filter(article -> slice.has(article.language()))
                    .toList();
            Evaluation tiqu = evaluate(gold, Team.TIQU, answers);
            for (Team team : Team.ALL) {
                if (team.isFor(slice, ran)) {
                    boolean isTiqu = team.equals(Team.TIQU);
                    Evaluation evaluation = isTiqu ? tiqu : evaluate(gold, team, answers);
                    Map<String, Interval> intervals = resampling.intervals(evaluation, NameMeasures.ALL);
                    List<Difference> differences = isTiqu || gold.size() < 2
                            ? List.of()
                            : resampling.differences(tiqu, evaluation, List.of(NameMeasures.F1));
                    scores.add(new Score(
                            set,
                            slice,
                            team,
                            gold.size(),
                            evaluation.total(),
                            intervals,
                            differences.isEmpty() ? null : differences.get(0)));
                }
            }
        }
        return scores;
    }

    private static Evaluation evaluate(List<AnnotatedArticle> gold, Team team, Answers answers) {
        return Evaluator.evaluate(gold.stream()
                .map(article -> new ArticlePair(article, answers.of(team, article)))
                .toList());
    }
}
