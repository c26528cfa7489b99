package org.tiqu.item;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads this room's tables of cues: kind, weight, cues between {@code |}; {@code #} opens a line of comment. */
final class CueTable {
    private static final int COLUMNS = 3;

    private CueTable() {}

    /**
     * The cues of each kind, in file order.
     *
     * @throws IllegalStateException if the table is missing or a line has another number of columns
     */
    static Map<String, Cues> load(String name) {
        Map<String, List<Cue>> cues = new LinkedHashMap<>();
        try (InputStream in = CueTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the table " + name + " of room item is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] row = line.split("\t", -1);
                if (row.length != COLUMNS) {
                    throw new IllegalStateException(
                            name + " needs 3 columns set apart by tabs, but has the line '" + line + "'");
                }
                List<Cue> kind = cues.computeIfAbsent(row[0], k -> new ArrayList<>());
                for (String text : row[2].split("\\|", -1)) {
                    kind.add(Cue.of(text, Double.parseDouble(row[1])));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " of room item cannot be read", e);
        }
        Map<String, Cues> tables = new LinkedHashMap<>();
        cues.forEach((kind, list) -> tables.put(kind, new Cues(list)));
        return tables;
    }
}
