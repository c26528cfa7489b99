package org.tiqu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real server, whose JDBC URL the environment variable {@code TIQU_TEST_POSTGRESQL} names: the tests work in a schema of
 * their own.
 */
class PostgreSqlStoreTest {
    private static final String SCHEMA = "tiqu_test";

    @TempDir
    private Path folder;

    private String url = "";
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        String server = System.getenv("TIQU_TEST_POSTGRESQL");
        Assumptions.assumeTrue(
                server != null,
                "no PostgreSQL server: set TIQU_TEST_POSTGRESQL to a JDBC URL, or source .ci/postgresql, which installs"
                        + " and starts one on Debian");
        connection = DriverManager.getConnection(server);
        run("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
        run("CREATE SCHEMA " + SCHEMA);
        run("SET search_path TO " + SCHEMA);
        url = server + (server.contains("?") ? "&" : "?") + "currentSchema=" + SCHEMA;
    }

    @AfterEach
    void disconnect() throws SQLException {
        if (connection != null) {
            run("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
            connection.close();
        }
    }

    @Test
    void hasTheTablesThatTheClassDefines() throws Exception {
        load(Records.text("a"));

        for (Table table : Table.values()) {
            assertEquals(
                    table.columns().stream()
                            .map(column -> column.name() + "|" + column.type().postgreSql() + "|" + column.isRequired()
                                    + "|" + column.meaning())
                            .toList(),
                    ask(
                            "SELECT attname, format_type(atttypid, atttypmod), attnotnull, col_description(attrelid, attnum)"
                                    + " FROM pg_attribute WHERE attrelid = '" + SCHEMA + "." + table.sqlName()
                                    + "'::regclass AND attnum > 0 ORDER BY attnum"));
        }
    }

    @Test
    void tellsEveryValue() throws Exception {
        load(Records.text("a"));

        assertEquals(
                List.of("\uD840\uDC00 Baidu, \"Q1\"\nIn May it paid\t5\\6 yuan."), ask("SELECT body FROM articles"));
        assertEquals(
                List.of("{corenlp,lexicon}|0.97", "{dates}|0.5"), ask("SELECT found_by, confidence FROM mentions"));
        assertEquals(List.of("a\"b\\c,{d}|{}"), ask("SELECT names[2], aliases FROM entities"));
        assertEquals(List.of("5000000.5000|CNY|2020-05-31"), ask("SELECT amount, currency, last_day FROM records"));
    }

    @Test
    void loadsTwiceWithoutAnythingTwice() throws Exception {
        load(Records.text("a", "b"));
        load(Records.text("a", "b", "c"));

        assertEquals(List.of("a", "b", "c"), ask("SELECT article_id FROM articles ORDER BY 1"));
        assertEquals(List.of("6"), ask("SELECT count(*) FROM mentions"));
    }

    @Test
    void storesAFileWholeOrNotAtAll() throws Exception {
        Path run = Files.createDirectories(folder.resolve("run"));
        Files.writeString(run.resolve("0.jsonl"), Records.text("a"));
        Files.writeString(run.resolve("1.jsonl"), Records.text("b") + "{");

        assertThrows(StoreException.class, () -> load(run));

        assertEquals(List.of("a"), ask("SELECT article_id FROM articles"));
    }

    @Test
    void answersTheTenQueries() throws Exception {
        load(Records.text("a", "b"));

        for (String query : Queries.all()) {
            ask(query);
        }
        assertEquals(List.of("百度|2|2"), ask(Queries.all().get(0)));
    }

    @Test
    void leavesTablesOfOthersAlone() throws Exception {
        run("CREATE TABLE others (id integer)");

        load(Records.text("a"));

        assertEquals(List.of("0"), ask("SELECT count(*) FROM others"));
    }

    @Test
    void namesTheUrlWhenNobodyAnswers() {
        StoreException e = assertThrows(
                StoreException.class,
                () -> ExportFormat.POSTGRESQL.open("jdbc:postgresql://127.0.0.1:1/none?user=x&password=secret"));

        assertTrue(String.valueOf(e.getMessage()).startsWith("jdbc:postgresql://127.0.0.1:1/none: "), e.getMessage());
        assertTrue(!String.valueOf(e.getMessage()).contains("secret"), e.getMessage());
    }

    private void load(String records) throws IOException {
        load(Files.writeString(folder.resolve("records.jsonl"), records));
    }

    private void load(Path from) throws IOException {
        try (TableStore store = ExportFormat.POSTGRESQL.open(url)) {
            new Loader(store).load(from, stored -> {});
            store.finish();
        }
    }

    private List<String> ask(String query) throws SQLException {
        return DuckDb.rows(connection, query);
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
