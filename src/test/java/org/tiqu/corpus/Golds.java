package org.tiqu.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Gold for tests: written with marks, or read from the corpora. */
public final class Golds {
    private Golds() {}

    /** English gold of the lines, each ended by LF. */
    public static AnnotatedArticle of(String id, String... lines) {
        return read("#id: " + id + "\n#published: 2020-03-02\n#language: en\n---\n" + String.join("\n", lines) + "\n");
    }

    /** What the marked text says. */
    public static AnnotatedArticle read(String marked) {
        try {
            return MarkedTextReader.read(Path.of("a.txt"), marked);
        } catch (CorpusException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The record as JSON. */
    public static String json(AnnotatedArticle article) {
        return new String(GoldWriter.bytes(article), StandardCharsets.UTF_8);
    }

    /** Every file of gold in the corpora. */
    public static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("corpora"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
