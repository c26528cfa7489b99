package org.tiqu.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which files of a folder hold records: {@code .json} and {@code .jsonl}, but no list of failures. */
public final class RecordFiles {
    private RecordFiles() {}

    /**
     * The file itself, or all files of records in a folder and the folders in it, in the order of their paths.
     *
     * @throws NoSuchFileException if there is no such file or folder
     */
    public static List<Path> in(Path path) throws IOException {
        return in(path, Integer.MAX_VALUE);
    }

    /**
     * The same, but of a folder the files that stand in it directly.
     *
     * @throws NoSuchFileException if there is no such file or folder
     */
    public static List<Path> directlyIn(Path path) throws IOException {
        return in(path, 1);
    }

    private static List<Path> in(Path path, int depth) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path + ": does not exist; name a file or a folder of records");
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path, depth)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isRecords(file.toString()))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isRecords(String name) {
        return (name.endsWith(".json") || name.endsWith(".jsonl")) && !name.endsWith(".failures.jsonl");
    }
}
