package org.tiqu.eval;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.classify.Role;
import org.tiqu.corpus.AnnotatedArticle;

/** Compares predictions with gold on every layer of the record. */
public final class Evaluator {
    private Evaluator() {}

    /** The scores of the articles, in their order. A layer that no prediction has is not scored. */
    public static Evaluation evaluate(List<ArticlePair> pairs) {
        boolean hasKeys = pairs.stream()
                .flatMap(pair -> pair.predicted().mentions().stream())
                .anyMatch(mention -> mention.key() != null);
        boolean hasParagraphs =
                pairs.stream().anyMatch(pair -> !pair.predicted().paragraphs().isEmpty());
        boolean hasItems =
                pairs.stream().anyMatch(pair -> !pair.predicted().items().isEmpty());
        List<ArticleScore> scores = new ArrayList<>();
        for (ArticlePair pair : pairs) {
            Tally tally = new Tally();
            List<MentionMatch> matches = MentionAligner.align(
                    pair.gold().mentions(), pair.predicted().mentions());
            Identity identity = new Identity(pair);
            MentionScorer.score(pair, matches, tally);
            if (hasKeys) {
                KeyScorer.score(pair, matches, identity, tally);
                ClusterScorer.score(pair, matches, tally);
            }
            if (hasParagraphs) {
                ParagraphScorer.score(pair, tally);
                ItemScorer.score(pair, tally);
            }
            if (hasItems) {
                RecordScorer.score(pair, identity, tally);
            }
            CalibrationScorer.score(pair, matches, identity, tally);
            scores.add(new ArticleScore(pair, hasSectionHeadings(pair.gold()), matches, tally));
        }
        return new Evaluation(scores);
    }

    private static boolean hasSectionHeadings(AnnotatedArticle gold) {
        return gold.paragraphs().stream().anyMatch(paragraph -> paragraph.role() == Role.SECTION_HEADING);
    }
}
