package org.tiqu.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tiqu.text.Article;

/** The articles of {@code corpora/samples}. */
final class Samples {
    private static final Path FOLDER = Path.of("corpora", "samples");

    private Samples() {}

    /** By name. */
    static List<Article> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Samples::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return Articles.undated(name.substring(0, name.length() - ".txt".length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
