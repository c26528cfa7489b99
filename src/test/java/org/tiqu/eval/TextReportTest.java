package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiqu.corpus.RecordReader;

class TextReportTest {
    private static final Path SMALL = Path.of("src/test/resources/org/tiqu/eval/small");

    static Report small() throws IOException {
        Evaluation evaluation = of("predicted.jsonl");
        Resampling resampling = new Resampling(200);
        return new Report(
                "gold.jsonl",
                "predicted.jsonl",
                evaluation,
                resampling.intervals(evaluation, Measures.ALL),
                resampling.differences(evaluation, of("mentions-only.jsonl"), Measures.ALL));
    }

    private static Evaluation of(String predicted) throws IOException {
        return Evaluator.evaluate(Pairing.pair(
                RecordReader.read(SMALL.resolve("gold.jsonl")),
                RecordReader.read(SMALL.resolve(predicted)),
                Pairing.Ids.EXACT));
    }

    /** When it should look otherwise: run with {@code evaluate gold.jsonl predicted.jsonl --rounds 200} there. */
    @Test
    void looksLikeTheGoldenReport() throws IOException {
        assertEquals(Iob.text("small/report.txt"), TextReport.write(small()));
    }

    @Test
    void leavesOutWhatThePredictionLacks() throws IOException {
        String text = TextReport.write(new Report("g", "p", of("mentions-only.jsonl"), Map.of(), List.of()));
        for (String absent : List.of("keys", "B³", "paragraphs", "role", "fields of items", "confidence", "against")) {
            assertTrue(text.lines().noneMatch(line -> line.startsWith(absent)), absent + " in\n" + text);
        }
        assertTrue(
                text.contains("  en                               0.600         –         –         –         –"),
                text);
    }
}
