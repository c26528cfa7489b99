package org.tiqu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.batch.FileSink;
import org.tiqu.batch.Sink;
import org.tiqu.batch.StreamSink;

/**
 * Where {@code -o} says that records go.
 *
 * @param path as given, or null for standard output
 */
record Target(@Nullable Path path) {

    /** Whether it is the folder of a run. */
    boolean isRun() {
        return path != null && !isFile(path);
    }

    /**
     * Opens a file or standard output, so that a place which cannot be written is known before anything is read.
     *
     * @throws IllegalStateException if it is the folder of a run
     */
    Sink open(OutputStream standardOutput) throws IOException {
        if (path == null) {
            return new StreamSink(standardOutput);
        }
        if (isRun()) {
            throw new IllegalStateException(path + " is a folder, which a run opens");
        }
        return FileSink.file(path);
    }

    /** What is no input even if an input folder holds it. */
    Set<Path> outputs() {
        if (path == null) {
            return Set.of();
        }
        Path absolute = path.toAbsolutePath().normalize();
        return isFile(path) ? Set.of(absolute, FileSink.failuresBeside(absolute)) : Set.of(absolute);
    }

    private static boolean isFile(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return !Files.isDirectory(path) && (name.endsWith(".json") || name.endsWith(".jsonl"));
    }
}
