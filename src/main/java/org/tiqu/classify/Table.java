package org.tiqu.classify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads this room's data files: columns set apart by tabs, {@code #} opening a line of comment. */
final class Table {
    private Table() {}

    /**
     * The rows of a resource of this room.
     *
     * @throws IllegalStateException if the resource is missing or a row has another number of columns
     */
    static List<List<String>> read(String name, int columns) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the classifier's data file " + name + " is missing from the program");
            }
            return read(in, name, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("the classifier's data file " + name + " cannot be read", e);
        }
    }

    /** The rows of what is read. */
    static List<List<String>> read(InputStream in, String name, int columns) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row = List.of(line.split("\t", -1));
            if (row.size() != columns) {
                throw new IllegalStateException(
                        name + " needs " + columns + " columns set apart by tabs, but has the line '" + line + "'");
            }
            rows.add(row);
        }
        return rows;
    }
}
