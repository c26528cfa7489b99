package org.tiqu.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The paths of a list in UTF-8, a line each, read as they are needed; blank lines are none. */
final class PathList implements Iterator<String> {
    private final Path file;
    private @Nullable BufferedReader reader;
    private @Nullable String ahead;
    private boolean isAtEnd;

    PathList(Path file) {
        this.file = file;
    }

    /** All paths of a list that can be read only once. */
    static List<String> read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    @Override
    public boolean hasNext() {
        try {
            while (ahead == null && !isAtEnd) {
                BufferedReader open = reader;
                if (open == null) {
                    open = new BufferedReader(
                            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
                    reader = open;
                }
                String line = open.readLine();
                isAtEnd = line == null;
                ahead = line == null || line.isBlank() ? null : line;
            }
            if (isAtEnd && reader != null) {
                reader.close();
            }
            return ahead != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String next() {
        String next = hasNext() ? ahead : null;
        if (next == null) {
            throw new NoSuchElementException("the list has no more paths");
        }
        ahead = null;
        return next;
    }
}
