package org.tiqu.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiqu.classify.Classified;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.OffsetUnit;
import org.tiqu.record.ProducedBy;
import org.tiqu.record.ToRecord;
import org.tiqu.tag.Tagged;
import org.tiqu.text.Failure;
import org.tiqu.text.Stage;

class PipelineTest {

    @Test
    void makesARecordOfAnArticle() {
        ArticleRecord article = done(FakeStages.pipeline(OffsetUnit.CODE_POINT).run(Articles.of("a", "T\nBaidu")));
        assertEquals("T", article.title());
        assertEquals("Baidu", article.mentions().get(0).text());
    }

    @Test
    void namesTheStageThatBroke() {
        Failure failure = failure(FakeStages.pipeline(OffsetUnit.UTF16).run(Articles.of("a", "BREAK")));
        assertEquals("a.txt", failure.source());
        assertEquals("tag", failure.stage());
        assertEquals(Failure.Code.STAGE, failure.code());
        assertTrue(
                failure.reason()
                        .startsWith(
                                "a.txt (article a, 5 characters): stage tag broke with IllegalStateException: a fake"
                                        + " is broken at org.tiqu.pipeline.FakeStages:"),
                failure.reason());
        assertTrue(failure.reason().endsWith("; please report this with the article"), failure.reason());
    }

    @Test
    void survivesAStackOverflow() {
        Failure failure = failure(with(PipelineTest::recurse).run(Articles.of("a", "x")));
        assertEquals("classify", failure.stage());
        assertEquals(Failure.Code.STAGE, failure.code());
    }

    @Test
    void saysThatMemoryDidNotSuffice() {
        Stage<Tagged, Classified> greedy = tagged -> {
            throw new OutOfMemoryError("Java heap space");
        };
        Failure failure = failure(with(greedy).run(Articles.of("a", "x")));
        assertEquals(Failure.Code.MEMORY, failure.code());
        assertEquals(
                "a.txt (article a, 1 characters): stage classify needs more memory than Java may use; give it more with"
                        + " java -Xmx, use fewer --threads, or split the article",
                failure.reason());
    }

    @Test
    void mendsSurrogatesBeforeAnyStageSeesThem() {
        ArticleRecord article = done(FakeStages.pipeline(OffsetUnit.CODE_POINT).run(Articles.of("a", "T\nx\uD800")));
        assertEquals("T\nx\uFFFD", article.text());
        assertEquals("decoding", article.warnings().get(0).code());
    }

    @SuppressWarnings("InfiniteRecursion") // that is what is tested
    private static Classified recurse(Tagged tagged) {
        return recurse(tagged);
    }

    private static Pipeline with(Stage<Tagged, Classified> classify) {
        return new Pipeline(
                FakeStages::segment,
                FakeStages::tag,
                classify,
                FakeStages::link,
                FakeStages::item,
                new ToRecord(OffsetUnit.UTF16, new ProducedBy("0", "fast", Map.of())));
    }

    private static ArticleRecord done(Outcome outcome) {
        return assertInstanceOf(Outcome.Done.class, outcome).article();
    }

    private static Failure failure(Outcome outcome) {
        return assertInstanceOf(Outcome.Failed.class, outcome).failure();
    }
}
