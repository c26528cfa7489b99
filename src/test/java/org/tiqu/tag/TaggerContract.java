package org.tiqu.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Engines;
import org.tiqu.segment.RandomTexts;
import org.tiqu.segment.Segmented;
import org.tiqu.text.Span;

/** What every tagger keeps to. */
abstract class TaggerContract {
    private static final String NAMES =
            "Maria Gonzalez of Baidu flew to Nanjing on May 4, 2019. 李文涛昨天在浙江省舟山市会见了百度公司董事长。"
                    + "\uD83D\uDE00 Northern Quay Co., Ltd.\n廣東省漁業協會會長陳志明表示，2019年5月4日開會。";

    abstract Tagger tagger();

    @Test
    void findsSomethingWhereThereAreNames() {
        assertFalse(tag(NAMES).isEmpty());
    }

    @Test
    void findsNothingInNothing() {
        for (String text : List.of("", " ", "\r\n\u3000\u00A0\u200B\n", "\uD83D\uDE00", "。！？", "...")) {
            assertEquals(List.of(), tag(text), text);
        }
    }

    @Test
    void proposesSpansOfTheTextWithoutOuterSpace() {
        Random random = new Random(13);
        for (int round = 0; round < 100; round++) {
            String text = text(random);
            for (Mention mention : tag(text)) {
                Span span = mention.span();
                assertTrue(span.end() <= text.length(), () -> span + " in " + text);
                String name = span.of(text);
                assertEquals(name.strip(), name, text);
                assertFalse(Character.isLowSurrogate(name.charAt(0)), text);
                assertFalse(Character.isHighSurrogate(name.charAt(name.length() - 1)), text);
            }
        }
    }

    @Test
    void remembersNothing() {
        List<Mention> first = tag(NAMES);
        Random random = new Random(17);
        for (int round = 0; round < 30; round++) {
            tag(text(random));
        }
        assertEquals(first, tag(NAMES));
    }

    @Test
    void answersTheSameOnEightThreads() throws Exception {
        Random random = new Random(19);
        List<Segmented> articles = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            articles.add(Engines.segment(text(random)));
        }
        Tagger tagger = tagger();
        List<List<Mention>> alone = articles.stream().map(tagger::tag).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<List<Mention>>>> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                answers.add(
                        threads.submit(() -> articles.stream().map(tagger::tag).toList()));
            }
            for (Future<List<List<Mention>>> answer : answers) {
                assertEquals(alone, answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Mention> tag(String text) {
        return tagger().tag(Engines.segment(text));
    }

    private static String text(Random random) {
        return RandomTexts.next(random, 25) + NAMES.substring(random.nextInt(20)) + RandomTexts.next(random, 25);
    }
}
