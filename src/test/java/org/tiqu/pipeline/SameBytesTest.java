package org.tiqu.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiqu.record.JsonWriter;
import org.tiqu.text.Article;

/** The samples over and over: one thread, two and eight write the same bytes, and so does another pipeline. */
class SameBytesTest {
    private static final List<Article> SAMPLES = Samples.all();

    @Test
    void areWrittenByAnyNumberOfThreads() throws Exception {
        assertSame(Profile.FAST, 5);
        assertSame(Profile.FULL, 2);
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    @Tag("slow")
    void areWrittenAHundredTimesOver(Profile profile) throws Exception {
        assertSame(profile, 100);
    }

    @Test
    void areWrittenByAPipelineThatHasSeenOtherArticles() {
        Pipeline fresh = PipelineLoader.load(Settings.of(Profile.FAST));
        List<byte[]> backwards = new ArrayList<>();
        for (int i = SAMPLES.size() - 1; i >= 0; i--) {
            backwards.add(0, bytes(fresh, SAMPLES.get(i)));
        }
        for (int i = 0; i < SAMPLES.size(); i++) {
            assertArrayEquals(bytes(Pipelines.of(Profile.FAST), SAMPLES.get(i)), backwards.get(i));
        }
    }

    private static void assertSame(Profile profile, int rounds) throws Exception {
        Pipeline pipeline = Pipelines.of(profile);
        List<byte[]> alone =
                SAMPLES.stream().map(article -> bytes(pipeline, article)).toList();
        for (int threads : new int[] {1, 2, 8}) {
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                List<Future<byte[]>> answers = new ArrayList<>();
                for (int i = 0; i < rounds * SAMPLES.size(); i++) {
                    Article article = SAMPLES.get(i % SAMPLES.size());
                    answers.add(pool.submit(() -> bytes(pipeline, article)));
                }
                for (int i = 0; i < answers.size(); i++) {
                    int at = i;
                    assertArrayEquals(
                            alone.get(i % SAMPLES.size()),
                            answers.get(i).get(),
                            () -> SAMPLES.get(at % SAMPLES.size()).id() + " on " + threads + " threads");
                }
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static byte[] bytes(Pipeline pipeline, Article article) {
        return new JsonWriter().line(Pipelines.record(pipeline, article));
    }
}
