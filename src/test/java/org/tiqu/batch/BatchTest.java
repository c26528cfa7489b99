package org.tiqu.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Articles;
import org.tiqu.pipeline.FakeStages;
import org.tiqu.pipeline.Outcome;
import org.tiqu.pipeline.Pipeline;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.OffsetUnit;
import org.tiqu.source.Input;
import org.tiqu.text.Article;
import org.tiqu.text.Stage;

class BatchTest {
    private static final Pipeline PIPELINE = FakeStages.pipeline(OffsetUnit.CODE_POINT);

    @Test
    void givesTheSameBytesOnAnyNumberOfThreads() throws IOException {
        Random random = new Random(3);
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String text = i % 17 == 0 ? "BREAK" : "T\n" + "Baidu 北京\n".repeat(random.nextInt(20));
            inputs.add(new FakeInput("a" + (i % 23 == 0 ? 0 : i), text));
        }
        Stage<Article, Outcome> uneven = article -> {
            spin(article.text().length() % 7);
            return PIPELINE.run(article);
        };
        String one = lines(inputs, PIPELINE::run, 1);
        assertEquals(300, one.lines().count());
        for (int threads : new int[] {1, 2, 8}) {
            for (int round = 0; round < 5; round++) {
                assertEquals(one, lines(inputs, uneven, threads));
            }
        }
    }

    @Test
    void goesOnBehindABadArticle() throws IOException {
        MemorySink sink = new MemorySink();
        Summary summary = run(
                List.of(new FakeInput("a", "x"), new FakeInput("b", "BREAK"), new FakeInput("c", "y")),
                PIPELINE::run,
                2,
                sink);
        assertEquals(new Summary(2, 1, 0), summary);
        List<String> lines = sink.lines().lines().toList();
        assertTrue(
                lines.get(1).startsWith("{\"source\":\"b.txt\",\"stage\":\"tag\",\"code\":\"stage\","), lines.get(1));
        assertTrue(sink.isCommitted());
    }

    @Test
    void turnsWhateverATaskThrowsIntoAFailure() throws IOException {
        Stage<Article, Outcome> broken = article -> {
            throw new OutOfMemoryError("Java heap space");
        };
        String line = lines(List.of(new FakeInput("a", "x")), broken, 1);
        assertTrue(line.startsWith("{\"source\":\"a.txt\",\"stage\":\"run\",\"code\":\"memory\""), line);
    }

    @Test
    void refusesTheSecondInputWithAnId() throws IOException {
        String lines = lines(List.of(new FakeInput("a", "x"), new FakeInput("a", "y")), PIPELINE::run, 2);
        assertEquals(
                "{\"source\":\"a.txt\",\"stage\":\"run\",\"code\":\"duplicate-id\",\"reason\":\"a.txt: an earlier input"
                        + " of this run has the id 'a' too; rename one, or run them apart\"}",
                lines.lines().skip(1).findFirst().orElse(""));
    }

    @Test
    void namesTheEarlierArticleOfTheSameText() throws IOException {
        List<Input> inputs = List.of(
                new FakeInput("a", "x"),
                new FakeInput("b", "y"),
                new FakeInput("c", "x"),
                new FakeInput("d", ""),
                new FakeInput("e", ""));
        List<String> lines = lines(inputs, PIPELINE::run, 4).lines().toList();
        assertTrue(lines.get(0).contains("\"same_as\":null"));
        assertTrue(lines.get(2).contains("\"same_as\":\"a\""));
        assertTrue(lines.get(4).contains("\"same_as\":null"), "no text is not the same text");
    }

    @Test
    void readsNoFurtherThanItsWindow() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger written = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();
        Iterator<Input> endless = IntStream.range(0, 500)
                .mapToObj(i -> {
                    taken.incrementAndGet();
                    ahead.accumulateAndGet(taken.get() - written.get(), Math::max);
                    return (Input) new FakeInput("a" + i, "x" + i);
                })
                .iterator();
        Progress counting = new Progress() {
            @Override
            public void after(Summary soFar) {
                written.set((int) soFar.done());
            }
        };
        try (MemorySink sink = new MemorySink()) {
            new Batch(PIPELINE::run, 3, counting).run(endless, sink);
        }
        assertTrue(ahead.get() <= 3 * 4 + 2, ahead + " inputs ahead of the writer");
    }

    @Test
    void runsALargeInputAlone() throws IOException {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Stage<Article, Outcome> counting = article -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            Outcome outcome = PIPELINE.run(article);
            running.decrementAndGet();
            return outcome;
        };
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            inputs.add(new FakeInput("a" + i, "x" + i, 1L << 30));
        }
        lines(inputs, counting, 4);
        assertEquals(1, most.get());
    }

    @Test
    void stopsWhenTheSinkCannotBeWritten() {
        Sink full = new Sink() {
            @Override
            public void write(ArticleRecord article) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void write(org.tiqu.text.Failure failure) {}

            @Override
            public void commit() {
                throw new AssertionError("nothing to commit");
            }

            @Override
            public void close() {}
        };
        assertThrows(IOException.class, () -> run(List.of(new FakeInput("a", "x")), PIPELINE::run, 2, full));
    }

    @Test
    void commitsNothingWhenThereWasNoInput() throws IOException {
        MemorySink sink = new MemorySink();
        assertTrue(run(List.of(), PIPELINE::run, 1, sink).foundNothing());
        assertFalse(sink.isCommitted());
    }

    /** Takes unequal time, so that articles are not done in the order in which they began. */
    private static void spin(int times) {
        for (int i = 0; i < times; i++) {
            PIPELINE.run(Articles.of("x", "Baidu\n".repeat(100)));
        }
    }

    private static String lines(List<Input> inputs, Stage<Article, Outcome> pipeline, int threads) throws IOException {
        MemorySink sink = new MemorySink();
        run(inputs, pipeline, threads, sink);
        return sink.lines();
    }

    private static Summary run(List<Input> inputs, Stage<Article, Outcome> pipeline, int threads, Sink sink)
            throws IOException {
        return new Batch(pipeline, threads, Progress.SILENT).run(inputs.iterator(), sink);
    }
}
