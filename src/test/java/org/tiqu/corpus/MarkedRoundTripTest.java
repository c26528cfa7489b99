package org.tiqu.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gold that was marked and read back is the gold that it was. */
class MarkedRoundTripTest {
    static List<Path> files() throws IOException {
        return Golds.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsTheGoldOfTheCorpora(Path file) throws IOException {
        for (Located located : RecordReader.read(file)) {
            AnnotatedArticle gold = located.article();
            AnnotatedArticle back = Golds.read(MarkedTextWriter.write(gold));
            assertEquals(gold, back);
            assertArrayEquals(GoldWriter.bytes(gold), GoldWriter.bytes(back));
        }
    }

    @Test
    void keepsWhatLooksLikeMarks() {
        for (int seed = 0; seed < 3000; seed++) {
            AnnotatedArticle gold = new RandomGold(seed).article();
            String marked = MarkedTextWriter.write(gold);
            int number = seed;
            assertEquals(gold, Golds.read(marked), () -> "seed " + number + ":\n" + marked);
        }
    }

    @Test
    void keepsCarriageReturns() {
        String marked =
                "#id: a\n#published: 2020-03-02\n#language: en\n---\n\r\n<body policy 1>  [[A\r\n@|ORG|?A\r\n\\@]]\r\n\r\n";
        String expected = "\r\n [A\r\n@\r\n\r\n".replace("[", "");
        AnnotatedArticle gold = Golds.read(marked.replace("\r\n@|", "\r\n\\@|"));
        assertEquals(expected, gold.text());
        assertEquals("A\r\n@", gold.textOf(gold.mentions().get(0)));
        assertEquals(gold, Golds.read(MarkedTextWriter.write(gold)));
    }
}
