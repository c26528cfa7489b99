package org.tiqu.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.FakeStages;
import org.tiqu.text.Article;
import org.tiqu.text.Provenance;

class BenchTest {
    private static final Workload THREE = new Workload(List.of(article("a"), article("b"), article("c")));

    @Test
    void runsEveryArticleInEveryPassAndTellsTheStages() throws InterruptedException {
        ConcurrentLinkedQueue<String> seen = new ConcurrentLinkedQueue<>();
        List<Integer> told = new ArrayList<>();
        BenchResult result = new Bench(THREE, 2, 3)
                .run("fast", () -> FakeStages.pipeline(article -> seen.add(article.id())), told::add);
        // The first record, three passes to warm up, and in each round one with one thread and one with two.
        assertEquals(1 + 3 + 3 * 2, seen.stream().filter("a"::equals).count());
        assertEquals(3 + 3 * 2, seen.stream().filter("c"::equals).count());
        assertEquals(List.of(1, 2, 3), told);
        assertEquals(
                1,
                result.stages().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum(),
                1e-6);
        assertTrue(result.oneThread() > 0 && result.allThreads() > 0 && result.longArticle() > 0);
        assertTrue(
                BenchReport.json(result).startsWith("{\"profile\":\"fast\",\"articles\":3,"), BenchReport.json(result));
    }

    @Test
    void makesArticlesOfAnyShapeFromTheSameLines() {
        Workload made = THREE.reshaped(5, 100);
        assertEquals(5, made.articles().size());
        for (Article article : made.articles()) {
            assertTrue(article.text().length() >= 100 && article.text().endsWith("\n"), article.text());
        }
    }

    private static Article article(String id) {
        Provenance provenance = new Provenance(id, "text/plain", "UTF-8", "0".repeat(64));
        return new Article(id, provenance, "First line of " + id + ".\nSecond line.\n", null, List.of());
    }
}
