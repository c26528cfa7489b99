package org.tiqu.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of tab-separated values: UTF-8, one header line, no quoting, {@code |} between the values of one cell.
 *
 * @param rows in file order
 */
record Table(List<Row> rows) {

    Table {
        rows = List.copyOf(rows);
    }

    /** One line: cells by column name. */
    record Row(Map<String, String> cells) {

        /** The cell, empty when there is none. */
        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The cell's values, without empty ones. */
        List<String> list(String column) {
            List<String> values = new ArrayList<>();
            for (String value : get(column).split("\\|", -1)) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
            return values;
        }
    }

    /**
     * Reads a table of tiqu's own models.
     *
     * @param name the file's name inside {@code models/lexicon}
     * @throws UncheckedIOException if it is missing or a line has more cells than the header
     */
    static Table load(String name) {
        String path = Lexicon.FOLDER + name;
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("the class path holds no " + path + "; build tiqu again with 'mvn package'");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the lexicon " + name + ": " + e.getMessage(), e);
        }
    }

    private static Table read(BufferedReader reader, String name) throws IOException {
        String header = reader.readLine();
        if (header == null) {
            throw new IOException("the table is empty; its first line names the columns");
        }
        String[] columns = header.split("\t", -1);
        List<Row> rows = new ArrayList<>();
        int number = 1;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length > columns.length) {
                throw new IOException(name + ", line " + number + ": " + cells.length + " cells under " + columns.length
                        + " columns; remove the surplus tabs");
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(columns[i], cells[i].strip());
            }
            rows.add(new Row(Map.copyOf(row)));
        }
        return new Table(rows);
    }
}
