package org.tiqu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.text.Span;

class RecordReaderTest {
    private static final String LINE =
            "{\"schema\":\"tiqu/article/1\",\"id\":\"%s\",\"language\":\"en\",\"offset_unit\":\"codepoint\",\"text\":\"x\"}\n";

    @TempDir
    Path folder;

    @Test
    void readsOneRecordAFileOrOneALine() throws IOException {
        write("b/a.json", String.format(Locale.ROOT, LINE, "a"));
        write("lines.jsonl", String.format(Locale.ROOT, LINE, "b") + "\n" + String.format(Locale.ROOT, LINE, "c"));
        write("lines.failures.jsonl", "{}");
        write("notes.txt", "no record");
        List<Located> read = RecordReader.read(folder);
        assertEquals(
                List.of("a", "b", "c"),
                read.stream().map(located -> located.article().id()).toList());
        assertEquals(folder.resolve("lines.jsonl") + ":3", read.get(2).place());
        assertNull(read.get(0).article().published());
    }

    @Test
    void takesAnAbsentListForAnEmptyOne() throws IOException {
        Path file = write("a.json", String.format(Locale.ROOT, LINE, "a"));
        AnnotatedArticle article = RecordReader.read(file).get(0).article();
        assertEquals(List.of(), article.paragraphs());
        assertEquals(List.of(), article.items());
    }

    @Test
    void readsOffsetsOfEitherUnit() throws IOException {
        String text =
                "\"text\":\"😀 Baidu\",\"mentions\":[{\"start\":%d,\"end\":%d,\"text\":\"Baidu\",\"type\":\"ORG\"}]";
        String points =
                String.format(Locale.ROOT, LINE, "a").replace("\"text\":\"x\"", String.format(Locale.ROOT, text, 2, 7));
        String units =
                String.format(Locale.ROOT, LINE, "b").replace("\"text\":\"x\"", String.format(Locale.ROOT, text, 3, 8));
        Path file = write("a.jsonl", points + units.replace("codepoint", "utf16"));
        for (Located located : RecordReader.read(file)) {
            assertEquals(new Span(3, 8), located.article().mentions().get(0).span());
        }
    }

    @Test
    void refusesAnIdThatWasUsed() throws IOException {
        Path file = write("a.jsonl", String.format(Locale.ROOT, LINE, "a").repeat(2));
        assertEquals(
                file + ":2: the id 'a' was already used in " + file + ":1; give each article an id of its own",
                message(file));
    }

    @Test
    void refusesAFolderWithoutRecords() {
        assertEquals(folder + ": holds no record; name a .json or .jsonl file, or a folder of such", message(folder));
    }

    @Test
    void refusesWhatIsNotThere() {
        Path gone = folder.resolve("gone.json");
        assertEquals(
                gone + ": does not exist; name a file or a folder of records",
                assertThrows(NoSuchFileException.class, () -> RecordReader.read(gone))
                        .getMessage());
    }

    @Test
    void tellsTheLineOfWhatIsNoJson() throws IOException {
        Path file = write("a.json", "{\n\"schema\": \"tiqu/article/1\",\n\"id\" \"a\"\n}\n");
        assertEquals(
                file + ":3: this is no JSON (Unexpected character ('\"' (code 34)): was expecting a colon to separate"
                        + " field name and value); mend it there",
                message(file));
    }

    @Test
    void refusesAFieldThatIsGivenTwice() throws IOException {
        Path file = write("a.json", "{\n\"id\": \"a\",\n\"id\": \"b\"\n}\n");
        assertEquals(file + ":3: this is no JSON (Duplicate field 'id'); mend it there", message(file));
    }

    @Test
    void refusesAListOfRecords() throws IOException {
        Path file = write("a.json", "[" + String.format(Locale.ROOT, LINE, "a") + "]");
        assertEquals(file + ":1: a record is one JSON object, but this is ARRAY", message(file));
    }

    private String message(Path path) {
        return String.valueOf(assertThrows(CorpusException.class, () -> RecordReader.read(path))
                .getMessage());
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
