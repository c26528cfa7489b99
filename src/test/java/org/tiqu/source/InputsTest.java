package org.tiqu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
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

class InputsTest {
    @TempDir
    Path folder;

    @Test
    void goesThroughFoldersByRelativePath() throws IOException {
        for (String name : new String[] {
            "b.txt", "a/z.txt", "a/b/c", "a.txt", "a-b.txt", ".git/config", ".hidden.txt", "x.png", "o.failures.jsonl"
        }) {
            write(name, name);
        }
        assertEquals(List.of("a-b.txt", "a.txt", "a/b/c", "a/z.txt", "b.txt"), uris(folder.toString()));
    }

    @Test
    void takesArgumentsInTheirOrder() throws IOException {
        write("b.md", "b");
        write("a.txt", "a");
        assertEquals(
                List.of("b.md", "-", "a.txt"),
                uris(
                        folder.resolve("b.md").toString(),
                        "-",
                        folder.resolve("a.txt").toString()));
    }

    @Test
    void readsStandardInputAsOneArticle() {
        Article article = article(read(ReadOptions.DEFAULT, "-").get(0));
        assertEquals("stdin", article.id());
        assertEquals("standard input", article.text());
    }

    @Test
    void namesAnArticleByItsPathWithoutExtension() throws IOException {
        write("sub/weekly-2020-03-02.txt", "text");
        Article article = article(read(ReadOptions.DEFAULT, folder.toString()).get(0));
        assertEquals("sub/weekly-2020-03-02", article.id());
        assertEquals("sub/weekly-2020-03-02.txt", article.provenance().uri());
        assertEquals(
                "982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1",
                article.provenance().sha256());
        assertEquals(new Published(LocalDate.of(2020, 3, 2), Published.By.METADATA), article.published());
    }

    @Test
    void prefersTheDateOfTheOption() throws IOException {
        write("2020-03-02.txt", "text");
        ReadOptions options = new ReadOptions(LocalDate.of(2021, 1, 1), 1000, Set.of());
        Article article = article(read(options, folder.toString()).get(0));
        assertEquals(new Published(LocalDate.of(2021, 1, 1), Published.By.OPTION), article.published());
    }

    @Test
    void followsALinkThatLeadsBackOnlyOnce() throws IOException {
        write("a/a.txt", "a");
        Files.createSymbolicLink(folder.resolve("a/round"), folder);
        List<Reading> readings = read(ReadOptions.DEFAULT, folder.toString());
        assertEquals(2, readings.size());
        assertEquals(Failure.Code.UNREADABLE, failure(readings.get(1)).code());
        assertEquals(
                "a/round: the link leads back to a folder around it; remove the link",
                failure(readings.get(1)).reason());
    }

    @Test
    void leavesOutWhereTheOutputGoes() throws IOException {
        write("a.txt", "a");
        write("out.jsonl", "{\"text\":\"b\"}");
        ReadOptions options =
                new ReadOptions(null, 1000, Set.of(folder.resolve("out.jsonl").toAbsolutePath()));
        assertEquals(1, read(options, folder.toString()).size());
    }

    @Test
    void opensAFileOnlyWhenItsTurnComes() throws IOException {
        write("a.txt", "old");
        try (Inputs inputs = inputs(ReadOptions.DEFAULT, folder.toString())) {
            Input input = inputs.next();
            write("a.txt", "new");
            assertEquals("new", article(input.read()).text());
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private List<String> uris(String... arguments) {
        List<String> uris = new ArrayList<>();
        try (Inputs inputs = inputs(ReadOptions.DEFAULT, arguments)) {
            inputs.forEachRemaining(input -> uris.add(input.uri()));
        }
        return uris;
    }

    private static List<Reading> read(ReadOptions options, String... arguments) {
        List<Reading> readings = new ArrayList<>();
        try (Inputs inputs = inputs(options, arguments)) {
            inputs.forEachRemaining(input -> readings.add(input.read()));
        }
        return readings;
    }

    private static Inputs inputs(ReadOptions options, String... arguments) {
        InputStream in = new ByteArrayInputStream("standard input".getBytes(StandardCharsets.UTF_8));
        return Inputs.of(List.of(arguments), in, options);
    }

    private static Article article(Reading reading) {
        return assertInstanceOf(Reading.Read.class, reading).article();
    }

    private static Failure failure(Reading reading) {
        return assertInstanceOf(Reading.Rejected.class, reading).failure();
    }
}
