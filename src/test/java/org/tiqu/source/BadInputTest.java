package org.tiqu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.text.Article;
import org.tiqu.text.Failure;
import org.tiqu.text.Span;
import org.tiqu.text.Warning;

class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void givesAnArticleOfAnEmptyFileWithAWarning() throws IOException {
        for (String text : new String[] {"", " \n", "\uFEFF"}) {
            Article article = article(read(text.getBytes(StandardCharsets.UTF_8)));
            assertEquals(List.of(new Warning(Warning.Code.EMPTY, "the input holds no text", null)), article.warnings());
        }
    }

    @Test
    void warnsOfInvalidBytesAndWhereTheFirstStands() throws IOException {
        byte[] bytes = "a".repeat(400).getBytes(StandardCharsets.UTF_8);
        bytes[7] = (byte) 0xFF;
        bytes[9] = (byte) 0xFF;
        assertEquals(
                List.of(new Warning(
                        Warning.Code.DECODING,
                        "in 2 places the bytes are no UTF-8; each became U+FFFD",
                        new Span(7, 8))),
                article(read(bytes)).warnings());
    }

    @Test
    void refusesBinaryFiles() throws IOException {
        for (String hex :
                List.of("89504e470d0a1a0a0000", "526172211a0700", "00010203", "6162006300640d0a61", "255044462d31")) {
            Failure failure = failure(read(HexFormat.of().parseHex(hex)));
            assertEquals(Failure.Code.BINARY, failure.code(), hex);
            assertTrue(failure.reason().startsWith("bad.txt: a text was expected, but it "), failure.reason());
        }
    }

    @Test
    void namesTheLimitAndTheRemedy() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "x".repeat(101), StandardCharsets.UTF_8);
        Failure failure = failure(read("a.txt", new ReadOptions(null, 100, Set.of())));
        assertEquals(Failure.Code.TOO_LARGE, failure.code());
        assertEquals(
                "a.txt: one article may have 100 bytes, but it has 101 bytes; split it, or raise the limit with"
                        + " --max-bytes",
                failure.reason());
    }

    @Test
    void saysThatALinkLeadsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.txt"), folder.resolve("gone"));
        Failure failure = failure(read("a.txt", ReadOptions.DEFAULT));
        assertEquals(Failure.Code.UNREADABLE, failure.code());
        assertEquals("a.txt: it vanished or is a link to nothing; restore it, or leave it out", failure.reason());
    }

    @Test
    void saysThatThereIsNoSuchFile() {
        assertEquals(
                Failure.Code.NOT_FOUND,
                failure(read("a.txt", ReadOptions.DEFAULT)).code());
    }

    @Test
    void readsALineOfFiftyMegabytes() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "ab ".repeat(50_000_000 / 3), StandardCharsets.US_ASCII);
        assertEquals(
                50_000_000 / 3 * 3,
                article(read("a.txt", ReadOptions.DEFAULT)).text().length());
    }

    private Reading read(byte[] bytes) throws IOException {
        Files.write(folder.resolve("bad.txt"), bytes);
        return read("bad.txt", ReadOptions.DEFAULT);
    }

    private Reading read(String name, ReadOptions options) {
        try (Inputs inputs =
                Inputs.of(List.of(folder.resolve(name).toString()), InputStream.nullInputStream(), options)) {
            return inputs.next().read();
        }
    }

    private static Article article(Reading reading) {
        return assertInstanceOf(Reading.Read.class, reading).article();
    }

    private static Failure failure(Reading reading) {
        return assertInstanceOf(Reading.Rejected.class, reading).failure();
    }
}
