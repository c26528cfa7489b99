package org.tiqu.store;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * PostgreSQL: a transaction for each file of records, rows by {@code COPY}. An article that is there already is
 * replaced, so that loading a run again changes nothing. The schema is brought up to date when the store is opened.
 */
final class PostgreSqlStore implements TableStore {
    /** Of tiqu's own, so that other programs' migrations in the same schema are left alone. */
    private static final String HISTORY = "tiqu_schema_history";
    /** Any number: two loads at one time wait for each other. */
    private static final long LOCK = 0x7469_7175L;

    private final String shown;
    private final Connection connection;
    private final PreparedStatement replace;

    private PostgreSqlStore(String shown, Connection connection, PreparedStatement replace) {
        this.shown = shown;
        this.connection = connection;
        this.replace = replace;
    }

    /** {@code url} is a JDBC URL; what it asks for besides, such as a password, it may hold or the environment. */
    static PostgreSqlStore open(String url) throws StoreException {
        String shown = url.replaceFirst("\\?.*", "");
        Connection connection = null;
        try {
            Flyway.configure()
                    .dataSource(url, null, null)
                    .locations("classpath:org/tiqu/store/migrations")
                    .table(HISTORY)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            connection = DriverManager.getConnection(url);
            connection.setAutoCommit(false);
            return new PostgreSqlStore(
                    shown, connection, connection.prepareStatement("DELETE FROM articles WHERE article_id = ANY (?)"));
        } catch (SQLException | FlywayException e) {
            closeQuietly(connection);
            throw new StoreException(
                    shown + ": " + reason(e)
                            + "; the URL is jdbc:postgresql://HOST:PORT/DATABASE?user=NAME, the password in"
                            + " PGPASSFILE or behind &password=, and the user must be allowed to create tables",
                    e);
        }
    }

    @Override
    public void add(Rows rows) throws StoreException {
        try {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            }
            replace.setArray(
                    1,
                    connection.createArrayOf(
                            "text",
                            rows.of(Table.ARTICLES).stream().map(row -> row[0]).toArray()));
            replace.executeUpdate();
            for (Table table : Table.values()) {
                copy(table, rows);
            }
        } catch (SQLException | IOException e) {
            throw failed(e);
        }
    }

    private void copy(Table table, Rows rows) throws SQLException, IOException {
        StringBuilder text = new StringBuilder();
        for (@Nullable Object[] row : rows.of(table)) {
            CopyText.append(text, row);
        }
        String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY " + table.sqlName() + " (" + columns + ") FROM STDIN", new StringReader(text.toString()));
    }

    @Override
    public void commit() throws StoreException {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Every commit was one. */
    @Override
    public void finish() {}

    @Override
    public void close() {
        closeQuietly(connection);
    }

    private StoreException failed(Exception e) {
        return new StoreException(
                shown + ": " + reason(e) + "; the files before this one are stored, repeat the command to go on", e);
    }

    private static String reason(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(e.getClass().getSimpleName());
    }

    private static void closeQuietly(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // What was not committed is rolled back by the server.
        }
    }
}
