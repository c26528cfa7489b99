package org.tiqu.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet, CSV and DuckDB files. */
class ExportFilesTest {
    @TempDir
    private Path folder;

    @Test
    void tellsEveryValueInADuckDbFile() throws Exception {
        Path database = folder.resolve("news.duckdb");

        export(ExportFormat.DUCKDB, database, write("records.jsonl", Records.text("a")));

        assertEquals(
                List.of("a|2020-03-02|\uD840\uDC00 Baidu, \"Q1\"\nIn May it paid\t5\\6 yuan."),
                DuckDb.ask(database, "SELECT article_id, published, body FROM articles"));
        assertEquals(
                List.of("\uD840\uDC00 Baidu, \"Q1\"|0.9", "In May it paid\t5\\6 yuan.|0.8"),
                DuckDb.ask(database, "SELECT body, confidence FROM paragraphs ORDER BY paragraph"));
        assertEquals(
                List.of("Baidu|company|1|null|null|[corenlp, lexicon]", "May|company|1|2020-05-01|2020-05-31|[dates]"),
                DuckDb.ask(
                        database,
                        "SELECT surface, section, item, first_day, last_day, found_by FROM mentions ORDER BY mention"));
        assertEquals(
                List.of("a\"b\\c,{d}|0|1"),
                DuckDb.ask(database, "SELECT names[2], len(aliases), mentions FROM entities"));
        assertEquals(
                List.of("2020-05|2020-05-01|2020-05-31|[百度]|5000000.5000|CNY"),
                DuckDb.ask(database, "SELECT date, first_day, last_day, organizations, amount, currency FROM records"));
    }

    @Test
    void documentsTablesInTheDatabase() throws Exception {
        Path database = folder.resolve("news.duckdb");

        export(ExportFormat.DUCKDB, database, write("records.jsonl", Records.text("a")));

        assertEquals(
                List.of("0"),
                DuckDb.ask(database, "SELECT count(*) FROM duckdb_columns() WHERE NOT internal AND comment IS NULL"));
    }

    @Test
    void writesTypedParquet() throws Exception {
        Path tables = folder.resolve("tables");

        export(ExportFormat.PARQUET, tables, write("records.jsonl", Records.text("a", "b")));

        for (Table table : Table.values()) {
            List<String> types = DuckDb.ask(
                    folder.resolve("reader"),
                    "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '"
                            + tables.resolve(table.sqlName() + ".parquet") + "')");
            assertEquals(
                    table.columns().stream()
                            .map(column ->
                                    column.name() + "|" + column.type().duckDb().replace("(24, 4)", "(24,4)"))
                            .toList(),
                    types);
        }
        assertEquals(
                List.of("2"),
                DuckDb.ask(
                        folder.resolve("reader"), "SELECT count(*) FROM '" + tables.resolve("records.parquet") + "'"));
    }

    @Test
    void writesListsInCsvAsJson() throws Exception {
        Path tables = folder.resolve("tables");

        export(ExportFormat.CSV, tables, write("records.jsonl", Records.text("a")));

        assertEquals(
                "\"a\",\"0\",\"ORG\",\"百度\",\"Baidu\",\"百度\",\"[\"\"Baidu\"\",\"\"a\\\"\"b\\\\c,{d}\"\"]\",\"[]\",\"1\"",
                Files.readAllLines(tables.resolve("entities.csv")).get(1));
    }

    @Test
    void readsARunsFolder() throws Exception {
        Path run = Files.createDirectories(folder.resolve("run"));
        Files.writeString(run.resolve("records-00000.jsonl"), Records.text("a"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(run.resolve("records-00001.jsonl.gz")))) {
            out.write(Records.line("b"));
        }
        try (OutputStream out = new ZstdOutputStream(Files.newOutputStream(run.resolve("records-00002.jsonl.zst")))) {
            out.write(Records.line("c"));
        }
        Files.writeString(run.resolve("failures.jsonl"), "{}\n");
        Files.writeString(run.resolve("manifest.json"), "{}\n");
        Files.writeString(run.resolve("x.failures.jsonl"), "{}\n");
        Files.writeString(run.resolve("records-00003.jsonl.part"), "{");

        Path database = folder.resolve("news.duckdb");
        export(ExportFormat.DUCKDB, database, run);

        assertEquals(
                List.of("a", "b", "c"), DuckDb.ask(database, "SELECT article_id FROM articles ORDER BY article_id"));
    }

    @Test
    void leavesWhatWasThereWhenRecordsAreDamaged() throws Exception {
        Path database = folder.resolve("news.duckdb");
        export(ExportFormat.DUCKDB, database, write("records.jsonl", Records.text("a")));
        Path damaged = write("damaged.jsonl", Records.text("b") + "{\"schema\":");

        StoreException e = assertThrows(StoreException.class, () -> export(ExportFormat.DUCKDB, database, damaged));

        assertTrue(String.valueOf(e.getMessage()).startsWith(damaged + ":2: is no record: "), e.getMessage());
        assertEquals(List.of("a"), DuckDb.ask(database, "SELECT article_id FROM articles"));
        assertFalse(Files.exists(folder.resolve("news.duckdb.part")));
    }

    @Test
    void refusesTwoArticlesWithOneId() throws Exception {
        Path twice = write("records.jsonl", Records.text("a", "a"));

        StoreException e = assertThrows(
                StoreException.class, () -> export(ExportFormat.DUCKDB, folder.resolve("news.duckdb"), twice));

        assertTrue(String.valueOf(e.getMessage()).contains("two articles have one id"), e.getMessage());
    }

    @Test
    void refusesRecordsThatPeopleWrote() throws Exception {
        Path gold = write("gold.jsonl", "{\"schema\":\"tiqu/article/1\",\"id\":\"a\",\"text\":\"b\"}\n");

        StoreException e =
                assertThrows(StoreException.class, () -> export(ExportFormat.CSV, folder.resolve("tables"), gold));

        assertEquals(
                gold + ":1: has no 'language'; only records that tiqu wrote have all fields, gold has not",
                e.getMessage());
    }

    @Test
    void saysWhatToNameWhenThereIsNothing() {
        StoreException e = assertThrows(
                StoreException.class, () -> export(ExportFormat.CSV, folder.resolve("tables"), folder.resolve("no")));

        assertEquals(
                folder.resolve("no") + ": does not exist; name a run's folder or a file of records", e.getMessage());
    }

    @Test
    void answersTheTenQueries() throws Exception {
        Path database = folder.resolve("news.duckdb");
        export(ExportFormat.DUCKDB, database, write("records.jsonl", Records.text("a", "b")));

        List<String> queries = Queries.all();

        assertEquals(10, queries.size());
        for (String query : queries) {
            DuckDb.ask(database, query);
        }
        assertEquals(List.of("百度|2|2"), DuckDb.ask(database, queries.get(0)));
        assertTrue(DuckDb.ask(database, queries.get(2)).get(0).endsWith("|CNY|10000001.0000|2"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static void export(ExportFormat format, Path where, Path from) throws IOException, SQLException {
        try (TableStore store = format.open(where.toString())) {
            new Loader(store).load(from, stored -> {});
            store.finish();
        }
    }
}
