package org.tiqu.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tiqu.classify.Role;
import org.tiqu.corpus.AnnotatedArticle;

/** Compares predictions with gold on every layer of the record. */
public final class Evaluator {
    private final boolean hasKeys;
    private final boolean hasParagraphs;
    private final boolean hasItems;

    private Evaluator(List<ArticlePair> pairs) {
        // A bare ? is what a record without keys has.
        this.hasKeys = bothHave(
                pairs,
                article -> article.mentions().stream()
                        .anyMatch(mention ->
                                mention.key() != null && !mention.key().equals("?")));
        this.hasParagraphs = bothHave(pairs, article -> !article.paragraphs().isEmpty());
        this.hasItems = bothHave(pairs, article -> !article.items().isEmpty());
    }

    /**
     * The scores of the articles, in their order. A layer that no prediction has, or no gold, is not scored: nobody
     * failed at what nobody tried.
     */
    public static Evaluation evaluate(List<ArticlePair> pairs) {
        Evaluator evaluator = new Evaluator(pairs);
        return new Evaluation(pairs.stream().map(evaluator::score).toList());
    }

    private static boolean bothHave(List<ArticlePair> pairs, Predicate<AnnotatedArticle> layer) {
        return pairs.stream().map(ArticlePair::gold).anyMatch(layer)
                && pairs.stream().map(ArticlePair::predicted).anyMatch(layer);
    }

    private ArticleScore score(ArticlePair pair) {
        Tally tally = new Tally();
        List<MentionMatch> matches =
                MentionAligner.align(pair.gold().mentions(), pair.predicted().mentions());
        List<MentionMatch> ofReport = new ArrayList<>();
        for (MentionMatch match : matches) {
            if (pair.isFurniture(match.one().span())) {
                MentionScorer.scoreFurniture(match, tally);
            } else {
                MentionScorer.score(pair, match, tally);
                ofReport.add(match);
            }
        }
        Identity identity = new Identity(pair);
        if (hasKeys) {
            KeyScorer.score(ofReport, identity, tally);
            ClusterScorer.score(ofReport, tally);
        }
        CalibrationScorer.scoreMentions(ofReport, identity, tally);
        if (hasParagraphs) {
            ParagraphScorer.score(pair, tally);
            ItemScorer.score(pair, tally);
            CalibrationScorer.scoreParagraphs(pair, tally);
        }
        if (hasItems) {
            RecordScorer.score(pair, identity, tally);
        }
        return new ArticleScore(pair, hasSectionHeadings(pair.gold()), matches, tally);
    }

    private static boolean hasSectionHeadings(AnnotatedArticle gold) {
        return gold.paragraphs().stream().anyMatch(paragraph -> paragraph.role() == Role.SECTION_HEADING);
    }
}
