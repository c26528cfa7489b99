package org.tiqu.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A DuckDB file, written aside and renamed when whole; or, through one that is thrown away, a folder with a Parquet or
 * CSV file for each table. Works on files, so that its memory does not grow with the archive.
 */
final class DuckDbStore implements TableStore {
    /** DuckDB's own share of memory, beside Java's heap; it spills to the disk above it. */
    private static final String MEMORY = "512MB";

    /** What comes out at the end. */
    enum Product {
        DATABASE,
        PARQUET,
        CSV
    }

    private final Path target;
    private final Path database;
    private final Product product;
    private final Connection connection;

    private DuckDbStore(Path target, Path database, Product product, Connection connection) {
        this.target = target;
        this.database = database;
        this.product = product;
        this.connection = connection;
    }

    static DuckDbStore open(Path target, Product product) throws StoreException {
        Path absolute = target.toAbsolutePath();
        Path database = absolute.resolveSibling(absolute.getFileName() + ".part");
        try {
            if (product == Product.DATABASE && Files.isDirectory(absolute)) {
                throw new StoreException(target + ": is a folder; name a file, such as news.duckdb", null);
            }
            if (product != Product.DATABASE && Files.exists(absolute) && !Files.isDirectory(absolute)) {
                throw new StoreException(target + ": is a file; name a folder for the tables", null);
            }
            Files.createDirectories(absolute.resolveSibling("."));
            deleteDatabase(database);
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw new StoreException(target + ": cannot be written (" + e.getMessage() + "); choose another place", e);
        }
        Connection connection = null;
        try {
            connection = DriverManager.getConnection("jdbc:duckdb:" + database, settings(database));
            DuckDbStore store = new DuckDbStore(absolute, database, product, connection);
            store.createTables();
            return store;
        } catch (SQLException e) {
            closeQuietly(connection);
            throw failed(target, e);
        }
    }

    private static Properties settings(Path database) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("temp_directory", database + ".tmp");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("jdbc_stream_results", "true");
        return settings;
    }

    private void createTables() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Table table : Table.values()) {
                String columns = table.columns().stream()
                        .map(column -> quoted(column.name()) + " "
                                + column.type().duckDb() + (column.isRequired() ? " NOT NULL" : ""))
                        .collect(Collectors.joining(", "));
                String key = table == Table.ARTICLES ? ", PRIMARY KEY (article_id)" : "";
                statement.execute("CREATE TABLE " + table.sqlName() + " (" + columns + key + ")");
                statement.execute("COMMENT ON TABLE " + table.sqlName() + " IS " + literal(table.meaning()));
                for (Column column : table.columns()) {
                    statement.execute("COMMENT ON COLUMN " + table.sqlName() + "." + quoted(column.name()) + " IS "
                            + literal(column.meaning()));
                }
            }
        }
    }

    @Override
    public void add(Rows rows) throws StoreException {
        for (Table table : Table.values()) {
            try (DuckDBAppender appender =
                    connection.unwrap(DuckDBConnection.class).createAppender(table.sqlName())) {
                for (@Nullable Object[] row : rows.of(table)) {
                    appender.beginRow();
                    for (Object value : row) {
                        append(appender, value);
                    }
                    appender.endRow();
                }
                // Closing it flushes too, but says nothing when that fails.
                appender.flush();
            } catch (SQLException e) {
                throw failed(target, e);
            }
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Integer number) {
            appender.append(number.intValue());
        } else if (value instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            appender.append(day);
        } else if (value instanceof BigDecimal amount) {
            appender.append(amount);
        } else if (value instanceof List<?> texts) {
            appender.append(texts);
        } else {
            throw new IllegalStateException("no column holds a " + value.getClass());
        }
    }

    /** Nothing counts before all is finished. */
    @Override
    public void commit() {}

    @Override
    public void finish() throws StoreException {
        try {
            if (product == Product.DATABASE) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CHECKPOINT");
                }
                connection.close();
                move(database, target);
            } else {
                writeTables();
            }
        } catch (SQLException e) {
            throw failed(target, e);
        } catch (IOException e) {
            throw new StoreException(target + ": cannot be written (" + e.getMessage() + "); make room and repeat", e);
        }
    }

    private void writeTables() throws SQLException, IOException {
        String suffix = product.name().toLowerCase(Locale.ROOT);
        Files.createDirectories(target);
        try (Statement statement = connection.createStatement()) {
            for (Table table : Table.values()) {
                Path part = target.resolve(table.sqlName() + "." + suffix + ".part");
                statement.execute("COPY (SELECT " + columns(table) + " FROM " + table.sqlName() + ") TO "
                        + literal(part.toString())
                        + (product == Product.PARQUET
                                ? " (FORMAT parquet, COMPRESSION zstd)"
                                : " (FORMAT csv, HEADER, FORCE_QUOTE *)"));
            }
        }
        for (Table table : Table.values()) {
            String name = table.sqlName() + "." + suffix;
            move(target.resolve(name + ".part"), target.resolve(name));
        }
    }

    /** CSV has no lists: they become JSON there. */
    private String columns(Table table) {
        return table.columns().stream()
                .map(column -> product == Product.CSV && column.type() == ColumnType.TEXTS
                        ? "to_json(" + quoted(column.name()) + ") AS " + quoted(column.name())
                        : quoted(column.name()))
                .collect(Collectors.joining(", "));
    }

    @Override
    public void close() throws StoreException {
        closeQuietly(connection);
        try {
            deleteDatabase(database);
        } catch (IOException e) {
            throw new StoreException(database + ": cannot be removed (" + e.getMessage() + "); remove it", e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteDatabase(Path database) throws IOException {
        Files.deleteIfExists(database);
        Files.deleteIfExists(database.resolveSibling(database.getFileName() + ".wal"));
    }

    private static void closeQuietly(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // What could be lost is thrown away anyway.
        }
    }

    private static StoreException failed(Path target, SQLException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("uplicate key")) {
            return new StoreException(
                    target + ": two articles have one id ("
                            + message.lines().findFirst().orElse("") + "); export the files of one run",
                    e);
        }
        return new StoreException(
                target + ": DuckDB says: " + message.lines().findFirst().orElse(""), e);
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
