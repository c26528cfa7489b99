package org.tiqu.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.tiqu.segment.hanlp.HanLpTokenizer;

class HanLpThreadsTest {
    private static final int ROUNDS = 40;

    @Test
    void giveTheAnswerOfOne() throws Exception {
        HanLpTokenizer tokenizer = new HanLpTokenizer();
        List<List<Token>> alone =
                HanLpTexts.TEXTS.stream().map(tokenizer::tokenize).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<List<Token>>>> answers = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                answers.add(threads.submit(
                        () -> HanLpTexts.TEXTS.stream().map(tokenizer::tokenize).toList()));
            }
            for (Future<List<List<Token>>> answer : answers) {
                assertEquals(alone, answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
