package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** Sizes at which something quadratic would show; the limits are many times what it takes. */
class ScorerSpeedTest {
    @Test
    void scoresAnArticleOfFiftyThousandMentions() {
        List<ArticlePair> pairs = new RandomArticles(5).pairs(1, 9000);
        assertTimeout(Duration.ofSeconds(20), () -> Evaluator.evaluate(pairs));
    }

    @Test
    void alignsOneChainOfOverlapsThroughTheWholeArticle() {
        int size = 50_000;
        AnnotatedArticle gold = chain(size, 0);
        AnnotatedArticle shifted = chain(size, 1);
        assertTimeout(Duration.ofSeconds(10), () -> {
            Tally tally = Marked.tally(gold, shifted);
            assertEquals(Counts.of(size, size, size), tally.get("mentions", "type", "all"));
        });
    }

    private static AnnotatedArticle chain(int size, int shift) {
        List<AnnotatedMention> mentions = IntStream.range(0, size)
                .mapToObj(i ->
                        AnnotatedMention.gold(new Span(2 * i + shift, 2 * i + 2 + shift), MentionType.ORG, "k" + i / 3))
                .toList();
        return new AnnotatedArticle(
                "chain", "zh", null, "x".repeat(2 * size + 2), List.of(), mentions, List.of(), List.of());
    }

    @Test
    void resamplesAThousandArticles() {
        List<ArticlePair> pairs = new RandomArticles(6).pairs(1000, 5, 0.2);
        Evaluation evaluation = Evaluator.evaluate(pairs);
        Resampling resampling = new Resampling(1000);
        assertTimeout(Duration.ofSeconds(30), () -> resampling.intervals(evaluation, Measures.ALL));
        assertTimeout(Duration.ofSeconds(60), () -> resampling.differences(evaluation, evaluation, Measures.ALL));
    }
}
