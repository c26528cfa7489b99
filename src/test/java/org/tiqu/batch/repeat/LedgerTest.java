package org.tiqu.batch.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.pipeline.Articles;
import org.tiqu.pipeline.FakeStages;
import org.tiqu.pipeline.Outcome;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.NearDuplicate;
import org.tiqu.record.OffsetUnit;

class LedgerTest {
    @TempDir
    Path folder;

    @Test
    void marksNewsThatIsRepeatedWithOtherWordsAround() throws IOException {
        String news = words(new Random(1), 200);
        try (Ledger ledger = new Ledger(Dedup.MARK, folder.resolve("scratch"))) {
            assertNull(enter(ledger, "a", news).nearDuplicateOf());
            assertNull(enter(ledger, "b", words(new Random(2), 200)).nearDuplicateOf());
            ArticleRecord repeated = enter(ledger, "c", "\uD83D\uDE00 " + news.toUpperCase(Locale.ROOT) + "!");
            assertEquals(new NearDuplicate("a", 1), repeated.nearDuplicateOf());
            assertNull(repeated.sameAs());
            ArticleRecord longer = enter(ledger, "d", news + " " + words(new Random(3), 20));
            assertEquals(new NearDuplicate("a", 196.0 / 216), longer.nearDuplicateOf());
            assertNull(
                    enter(ledger, "e", news + " " + words(new Random(4), 100)).nearDuplicateOf());
        }
        assertTrue(Files.notExists(folder.resolve("scratch")), "scratch files go");
    }

    @Test
    void namesTheOriginalHoweverOftenItWasRepeated() throws IOException {
        String news = words(new Random(1), 100);
        try (Ledger ledger = new Ledger(Dedup.MARK, null)) {
            enter(ledger, "first", news);
            for (int i = 0; i < 100; i++) {
                NearDuplicate earlier =
                        enter(ledger, "a" + i, news + " and " + i).nearDuplicateOf();
                assertEquals("first", earlier == null ? null : earlier.id());
            }
        }
    }

    @Test
    void findsAllThatComparingEachWithEachWouldFind() throws IOException {
        Random random = new Random(5);
        List<String> texts = new ArrayList<>();
        List<long[]> originals = new ArrayList<>();
        int repeats = 0;
        try (Ledger ledger = new Ledger(Dedup.MARK, null)) {
            for (int i = 0; i < 600; i++) {
                String text = texts.isEmpty() || random.nextInt(3) > 0
                        ? words(random, 80 + random.nextInt(80))
                        : changed(random, texts.get(random.nextInt(texts.size())));
                texts.add(text);
                long[] shingles = new Shingles().add(text).distinct();
                double best = originals.stream()
                        .mapToDouble(original -> Shingles.similarity(original, shingles))
                        .max()
                        .orElse(0);
                NearDuplicate found = enter(ledger, "a" + i, text).nearDuplicateOf();
                if (best >= 0.8) {
                    assertEquals(new NearDuplicate("", best).similarity(), found == null ? 0 : found.similarity());
                    repeats++;
                } else {
                    assertNull(found);
                    originals.add(shingles);
                }
            }
        }
        assertTrue(repeats > 50, repeats + " repeats");
    }

    @Test
    void answersAsBeforeAfterItWasToldAgainWhatWasWritten() throws IOException {
        Random random = new Random(9);
        List<ArticleRecord> articles = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String text = texts.isEmpty() || random.nextInt(3) > 0
                    ? words(random, 60)
                    : random.nextBoolean()
                            ? texts.get(random.nextInt(texts.size()))
                            : changed(random, texts.get(random.nextInt(texts.size())));
            texts.add(text);
            articles.add(record("a" + (random.nextInt(20) == 0 ? 0 : i), text));
        }
        List<Outcome> whole = new ArrayList<>();
        try (Ledger ledger = new Ledger(Dedup.MARK, null)) {
            for (ArticleRecord article : articles) {
                whole.add(ledger.enter("", article, Fingerprint.of(article)));
            }
        }
        try (Ledger ledger = new Ledger(Dedup.MARK, null)) {
            for (int i = 0; i < articles.size(); i++) {
                if (i < 120 && whole.get(i) instanceof Outcome.Done done) {
                    ledger.remember(done.article(), Fingerprint.of(done.article()));
                } else if (i >= 120) {
                    assertEquals(whole.get(i), ledger.enter("", articles.get(i), Fingerprint.of(articles.get(i))));
                }
            }
        }
    }

    @Test
    void saysNothingOfRepeatsWhenNobodyWantsToKnow() throws IOException {
        try (Ledger ledger = new Ledger(Dedup.NONE, null)) {
            enter(ledger, "a", words(new Random(1), 100));
            ArticleRecord same = enter(ledger, "b", words(new Random(1), 100));
            assertNull(same.sameAs());
            assertNull(same.nearDuplicateOf());
        }
    }

    @Test
    void tellsNothingOfArticlesThatAreTooShort() throws IOException {
        try (Ledger ledger = new Ledger(Dedup.MARK, null)) {
            enter(ledger, "a", words(new Random(1), 20));
            assertNull(enter(ledger, "b", words(new Random(1), 20) + "!").nearDuplicateOf());
        }
    }

    private static String changed(Random random, String text) {
        String[] words = text.split(" ");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            words[random.nextInt(words.length)] = "changed" + random.nextInt(1_000_000);
        }
        return String.join(" ", words);
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append("w").append(random.nextInt(5000));
        }
        return text.toString();
    }

    private static ArticleRecord enter(Ledger ledger, String id, String body) throws IOException {
        ArticleRecord article = record(id, body);
        return assertInstanceOf(Outcome.Done.class, ledger.enter(id, article, Fingerprint.of(article)))
                .article();
    }

    private static ArticleRecord record(String id, String body) {
        Outcome outcome = FakeStages.pipeline(OffsetUnit.CODE_POINT).run(Articles.of(id, "Title\n" + body));
        return assertInstanceOf(Outcome.Done.class, outcome).article();
    }
}
