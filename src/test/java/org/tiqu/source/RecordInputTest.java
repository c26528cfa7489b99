package org.tiqu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.text.Article;
import org.tiqu.text.Failure;
import org.tiqu.text.Published;

class RecordInputTest {
    private static final String GOLD =
            "{\"schema\":\"tiqu/article/1\",\"mentions\":[{\"text\":\"not this\"}],\"id\":\"g\",\"published\":\"2020-03-02\","
                    + "\"text\":\"a\\r\\nb \\ud83d\\ude00\"}";

    @TempDir
    Path folder;

    @Test
    void readsIdTextAndDateOfAGoldRecord() throws IOException {
        Article article = article(read("gold.json", GOLD).get(0));
        assertEquals("g", article.id());
        assertEquals("a\r\nb \uD83D\uDE00", article.text());
        assertEquals(new Published(LocalDate.of(2020, 3, 2), Published.By.METADATA), article.published());
        assertEquals("gold.json", article.provenance().uri());
    }

    @Test
    void readsARecordALine() throws IOException {
        List<Reading> readings = read("many.jsonl", GOLD + "\n\n{\"text\":\"second\"}\r\n");
        assertEquals("g", article(readings.get(0)).id());
        assertEquals("many#3", article(readings.get(1)).id());
        assertEquals("many.jsonl#3", article(readings.get(1)).provenance().uri());
        assertEquals(2, readings.size());
    }

    @Test
    void readsARecordALineAlsoWhenTheNameSaysJson() throws IOException {
        assertEquals(2, read("many.json", GOLD + "\n{\"text\":\"second\"}").size());
        assertEquals(
                1, read("one.json", GOLD.replace(",\"text\"", ",\n\"text\"")).size());
    }

    @Test
    void saysWhichLineIsWrongAndGoesOn() throws IOException {
        List<Reading> readings =
                read("many.jsonl", "{\"id\":1}\n[]\n{\"text\":\n{\"text\":\"x\",\"published\":\"soon\"}\n" + GOLD);
        assertEquals(
                "many.jsonl#1: a record with a text was expected, but it has none; mend it, or leave it out",
                failure(readings.get(0)).reason());
        assertEquals(Failure.Code.MALFORMED, failure(readings.get(1)).code());
        assertEquals(Failure.Code.MALFORMED, failure(readings.get(2)).code());
        assertEquals(
                "many.jsonl#4: its published should be a date such as 2020-03-02, but is 'soon'; mend it, or leave it out",
                failure(readings.get(3)).reason());
        assertEquals("g", article(readings.get(4)).id());
    }

    @Test
    void passesOverALineBeyondTheLimit() throws IOException {
        Files.writeString(
                folder.resolve("a.jsonl"), "{\"text\":\"" + "x".repeat(300) + "\"}\n" + GOLD, StandardCharsets.UTF_8);
        List<Reading> readings = read(new ReadOptions(null, 250, Set.of()), "a.jsonl");
        assertEquals(Failure.Code.TOO_LARGE, failure(readings.get(0)).code());
        assertEquals("g", article(readings.get(1)).id());
    }

    private List<Reading> read(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
        return read(ReadOptions.DEFAULT, name);
    }

    private List<Reading> read(ReadOptions options, String name) {
        List<Reading> readings = new ArrayList<>();
        try (Inputs inputs =
                Inputs.of(List.of(folder.resolve(name).toString()), InputStream.nullInputStream(), options)) {
            inputs.forEachRemaining(input -> readings.add(input.read()));
        }
        return readings;
    }

    private static Article article(Reading reading) {
        return assertInstanceOf(Reading.Read.class, reading).article();
    }

    private static Failure failure(Reading reading) {
        return assertInstanceOf(Reading.Rejected.class, reading).failure();
    }
}
