package org.tiqu.batch.run;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a list that count, one at a time.
 *
 * @param <T> what a line says
 */
final class ListedLines<T> implements Iterator<T>, Closeable {
    private final Class<T> type;
    private final @Nullable BufferedReader reader;
    private long left;

    ListedLines(Path file, Manifest.Lines lines, Class<T> type) throws IOException {
        this.type = type;
        this.left = lines.lines();
        this.reader = left == 0 ? null : Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    @Override
    public boolean hasNext() {
        return left > 0;
    }

    @Override
    public T next() {
        try {
            String line = reader == null || left == 0 ? null : reader.readLine();
            if (line == null) {
                throw new NoSuchElementException("the list has no more lines");
            }
            left--;
            return ManifestFile.read(line, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
