package org.tiqu.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tiqu.tag.Tagged;

class ParagraphClassifierTest {
    private static final String REPORT = """
            Wind weekly
            Policy
            1. Fujian issues rules for the sea
            Fujian Provincial Government issued measures for wind farms at sea on May 2, and they take effect in June.
            2. Jilin supports towers
            The notice of Jilin Municipal Bureau of May 3 supports makers of towers with subsidies.
            Companies
            3. Goldwind: profit falls
            Goldwind announced on May 4 that its net profit fell by a fifth, while revenue rose.
            Related articles
            The last miller of Rizhao
            """;

    private static void checkLabels(Classified classified) {
        int item = 0;
        for (Label label : classified.labels()) {
            assertTrue(label.confidence() >= 0.05 && label.confidence() <= 0.99, "confidence " + label.confidence());
            assertTrue(label.item() == 0 || label.item() == item || label.item() == item + 1, "items without gaps");
            item = Math.max(item, label.item());
        }
    }

    @Test
    void labelsNothingOfAnEmptyArticle() {
        assertEquals(List.of(), Articles.apply("", List.of()).labels());
        assertEquals(List.of(), Articles.apply(" \n\t\n", List.of()).labels());
    }

    @Test
    void labelsArticlesOfOneCharacter() {
        for (String text : new String[] {"a", "。", "\"", "【", "1", "(", ":", "…", "\uD83D", "\uFEFFx"}) {
            assertEquals(1, Articles.apply(text, List.of()).labels().size(), text);
        }
    }

    @Test
    void isSurerOfWhatIsSaidPlainly() {
        Classified classified = Articles.apply(REPORT, List.of());
        checkLabels(classified);
        assertTrue(classified.labels().get(3).confidence() > 0.8);
    }

    @Test
    void readsCarriageReturnsAsLineBreaks() {
        List<String> expected = Articles.show(Articles.apply(REPORT, List.of()));
        assertEquals(expected, Articles.show(Articles.apply(REPORT.replace("\n", "\r\n"), List.of())));
    }

    @Test
    void givesTheSameLabelsOnAnyThread() throws Exception {
        ParagraphClassifier classifier = new ParagraphClassifier();
        Tagged tagged = Articles.tagged(REPORT, List.of());
        List<Label> expected = new ParagraphClassifier().apply(tagged).labels();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Classified>> results = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                results.add(threads.submit(() -> classifier.apply(tagged)));
            }
            for (Future<Classified> result : results) {
                assertEquals(expected, result.get().labels());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void labelsAHundredThousandLinesInSeconds() {
        Tagged tagged = Articles.tagged("x\n".repeat(100_000), List.of());
        Classified classified = assertTimeout(Duration.ofSeconds(30), () -> new ParagraphClassifier().apply(tagged));
        checkLabels(classified);
    }

    @Test
    void labelsAHugeLineAtOnce() {
        String text = "风 [(1. a:".repeat(5_000_000);
        String article = "Title\n" + text + "\n";
        Tagged tagged = Articles.plain(article);
        Classified classified = assertTimeout(Duration.ofSeconds(10), () -> new ParagraphClassifier().apply(tagged));
        assertEquals(2, classified.labels().size());
    }

    @Test
    void survivesRandomText() {
        Random random = new Random(7);
        String alphabet = "aZ1。.:：（(）)【】「\" \n\n、一二政策|>■…\uD83D\uDE00?！-";
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            checkLabels(Articles.apply(text.toString(), List.of()));
        }
    }
}
