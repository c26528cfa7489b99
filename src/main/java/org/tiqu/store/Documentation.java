package org.tiqu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What there is to read about the tables. */
public final class Documentation {
    private static final String QUERIES = "queries.sql";

    private Documentation() {}

    /** Every table and column with type and meaning, a line each. */
    public static String columns() {
        StringBuilder text = new StringBuilder();
        for (Table table : Table.values()) {
            text.append(table.sqlName()).append(": ").append(table.meaning()).append('\n');
            for (Column column : table.columns()) {
                text.append(String.format(
                        Locale.ROOT,
                        "  %-15s %-17s %s%s%n",
                        column.name(),
                        column.type().postgreSql(),
                        column.meaning(),
                        column.isRequired() ? "" : " (may be null)"));
            }
            text.append('\n');
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    /** Ten queries that run in DuckDB and in PostgreSQL, each behind a comment that says what it answers. */
    public static String queries() {
        try (InputStream in = Documentation.class.getResourceAsStream(QUERIES)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own " + QUERIES + "; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
