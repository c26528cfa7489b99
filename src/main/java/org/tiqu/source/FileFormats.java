package org.tiqu.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Knows what a file is and opens it: one article, or a source of many. */
final class FileFormats {
    private final ReadOptions options;

    FileFormats(ReadOptions options) {
        this.options = options;
    }

    /** The articles of a file; its name decides, and for {@code .json} how its content begins. */
    Source open(Path path, InputName name) {
        String extension = name.extension();
        if (extension.equals("jsonl") || (extension.equals("json") && RecordLines.isLines(path))) {
            return new RecordLines(path, name, options);
        }
        TextInput.Content content = () -> Bytes.of(path, options.maxBytes());
        return Source.of(
                extension.equals("json")
                        ? new RecordInput(name.path(), name.id(), size(path), content, options)
                        : new TextInput(name, size(path), content, options));
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            // Whoever reads it will say what is wrong.
            return 0;
        }
    }
}
