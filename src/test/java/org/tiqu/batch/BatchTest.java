package org.tiqu.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiqu.batch.repeat.Dedup;
import org.tiqu.batch.repeat.Ledger;
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
        assertEquals(new Summary(2, 1, 0, false), summary);
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
        try (MemorySink sink = new MemorySink();
                Ledger ledger = new Ledger(Dedup.MARK, null)) {
            new Batch(PIPELINE::run, Terms.of(3), ledger, counting).run(Numbered.from(0, endless), sink);
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
            public void write(long input, ArticleRecord article) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void write(long input, org.tiqu.text.Failure failure) {}

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

    @Test
    void givesUpWhatPassesItsDeadlineAndGoesOn() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        Stage<Article, Outcome> hanging = article -> {
            if (article.text().equals("HANG")) {
                awaitUninterruptibly(never);
            }
            return PIPELINE.run(article);
        };
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            inputs.add(new FakeInput("a" + i, i % 9 == 3 ? "HANG" : "x" + i));
        }
        MemorySink sink = new MemorySink();
        Summary summary = run(inputs, hanging, new Terms(2, Duration.ofSeconds(1), () -> false), sink);
        never.countDown();
        assertEquals(new Summary(18, 2, 0, false), summary);
        assertEquals(
                "{\"source\":\"a3.txt\",\"stage\":\"run\",\"code\":\"deadline\",\"reason\":\"a3.txt: took longer than"
                        + " the 1 seconds that one article may take; give it more with --deadline, or leave it out\"}",
                sink.lines().lines().toList().get(3));
    }

    @Test
    void stopsWhenTooManyArticlesHang() {
        CountDownLatch never = new CountDownLatch(1);
        Stage<Article, Outcome> hanging = article -> {
            awaitUninterruptibly(never);
            return PIPELINE.run(article);
        };
        List<Input> inputs = IntStream.range(0, 40)
                .mapToObj(i -> (Input) new FakeInput("a" + i, "x"))
                .toList();
        Terms terms = new Terms(8, Duration.ofMillis(50), () -> false);
        HangingException e = assertThrows(HangingException.class, () -> run(inputs, hanging, terms, new MemorySink()));
        never.countDown();
        assertEquals(
                "8 articles passed their deadline and still hang, each on a processor that the others need",
                e.getMessage());
    }

    @Test
    void triesAgainAloneWhatAnotherTookTheMemoryOf() throws IOException {
        AtomicInteger running = new AtomicInteger();
        Stage<Article, Outcome> greedy = article -> {
            int beside = running.incrementAndGet();
            try {
                spin(3);
                if (beside > 1 || article.text().equals("HUGE")) {
                    throw new OutOfMemoryError("Java heap space");
                }
                return PIPELINE.run(article);
            } finally {
                running.decrementAndGet();
            }
        };
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            inputs.add(new FakeInput("a" + i, i == 30 ? "HUGE" : "x" + i));
        }
        MemorySink sink = new MemorySink();
        assertEquals(new Summary(59, 1, 0, false), run(inputs, greedy, Terms.of(4), sink));
        assertTrue(sink.lines().contains("\"source\":\"a30.txt\",\"stage\":\"run\",\"code\":\"memory\""));
    }

    @Test
    void stopsWhenItIsAskedTo() throws IOException {
        AtomicInteger done = new AtomicInteger();
        Stage<Article, Outcome> counting = article -> {
            done.incrementAndGet();
            return PIPELINE.run(article);
        };
        List<Input> inputs = IntStream.range(0, 1000)
                .mapToObj(i -> (Input) new FakeInput("a" + i, "x" + i))
                .toList();
        MemorySink sink = new MemorySink();
        assertTrue(run(inputs, counting, new Terms(2, null, () -> done.get() > 100), sink)
                .isStopped());
        assertFalse(sink.isCommitted());
        assertTrue(done.get() < 200, done + " articles");
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            // It hangs: that is what it is for.
            LockSupport.parkNanos(1_000_000);
        }
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
        return run(inputs, pipeline, Terms.of(threads), sink);
    }

    private static Summary run(List<Input> inputs, Stage<Article, Outcome> pipeline, Terms terms, Sink sink)
            throws IOException {
        try (Ledger ledger = new Ledger(Dedup.MARK, null)) {
            return new Batch(pipeline, terms, ledger, Progress.SILENT).run(Numbered.from(0, inputs.iterator()), sink);
        }
    }
}
