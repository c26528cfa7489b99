package org.tiqu.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.archive.ArchiveGenerator;
import org.tiqu.archive.GeneratedArticle;
import org.tiqu.pipeline.Outcome;
import org.tiqu.pipeline.Pipeline;
import org.tiqu.pipeline.PipelineLoader;
import org.tiqu.pipeline.Profile;
import org.tiqu.pipeline.Settings;
import org.tiqu.record.JsonWriter;
import org.tiqu.source.Inputs;
import org.tiqu.source.ReadOptions;
import org.tiqu.source.Reading;
import org.tiqu.store.Rows;
import org.tiqu.store.Table;

/** A job on a real cluster, of which a worker is killed in the middle. */
class ClusterTest {
    private static final int FILES = 150;
    private static final int ZIPPED = 20;
    private static final int PARTITIONS = 20;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final List<String> expected = new ArrayList<>();
    private final Rows rows = new Rows();
    private int failures;

    @Test
    void givesTheRecordsOfALocalRunThoughAWorkerDies() throws Exception {
        Path articles = articles();
        runLocally(articles);
        Path output = folder.resolve("output");
        try (LocalCluster cluster = new LocalCluster(Files.createDirectories(folder.resolve("cluster")), 2)) {
            Process driver = cluster.submit(
                    "spark",
                    articles.toString(),
                    "-o",
                    output.toString(),
                    "--profile",
                    "fast",
                    "--partitions",
                    String.valueOf(PARTITIONS));
            try {
                cluster.awaitShuffled(driver);
                cluster.kill(0);
                assertTrue(driver.isAlive(), () -> "was over before a worker died: " + cluster.said("driver"));
                assertTrue(driver.waitFor(4, TimeUnit.MINUTES), () -> "hangs: " + cluster.said("driver"));
                assertEquals(1, driver.exitValue(), () -> cluster.said("driver"));
            } finally {
                driver.destroyForcibly();
            }
        }
        assertEquals(expected, lines(output.resolve("jsonl")));
        assertEquals(failures, count(output, "failures"));
        for (Table table : Table.values()) {
            assertEquals(rows.of(table).size(), count(output, ClusterTables.folder(table)), table.name());
        }
    }

    @Test
    void takesADataFrameOfTextsAndTellsWhatIsWrongWithARow() throws Exception {
        Path texts = folder.resolve("texts.jsonl");
        Files.writeString(texts, """
                {"id":"a","text":"On May 6, Tencent opened an office in Wuhan.","published":"2021-05-07"}
                {"id":"a","text":"Another with the same id."}
                {"id":"b"}
                """, StandardCharsets.UTF_8);
        Path output = folder.resolve("output");
        try (LocalCluster cluster = new LocalCluster(Files.createDirectories(folder.resolve("cluster")), 1)) {
            Process driver = cluster.submit(
                    "spark", texts.toString(), "--from", "texts", "-o", output.toString(), "--profile", "fast");
            assertTrue(driver.waitFor(4, TimeUnit.MINUTES), () -> "hangs: " + cluster.said("driver"));
            assertEquals(1, driver.exitValue(), () -> cluster.said("driver"));
            assertTrue(cluster.said("driver").contains("1 records, 2 failures"), () -> cluster.said("driver"));
        }
        assertEquals(1, lines(output.resolve("jsonl")).size());
        assertEquals(2, count(output, "failures"));
    }

    private Path articles() throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        ArchiveGenerator generator = ArchiveGenerator.standard();
        try (OutputStream out = Files.newOutputStream(articles.resolve("more.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < FILES + ZIPPED; i++) {
                GeneratedArticle article = generator.article(i);
                byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
                if (i < FILES) {
                    Files.write(articles.resolve(article.id() + ".txt"), text);
                } else {
                    zip.putNextEntry(new ZipEntry(article.id() + ".txt"));
                    zip.write(text);
                }
            }
        }
        Files.write(articles.resolve("broken.txt"), new byte[] {0, 1, 2, 3});
        return articles;
    }

    private void runLocally(Path articles) {
        Pipeline pipeline = PipelineLoader.load(Settings.of(Profile.FAST));
        JsonWriter writer = new JsonWriter();
        try (Inputs inputs =
                Inputs.of(List.of(articles.toString()), InputStream.nullInputStream(), ReadOptions.DEFAULT)) {
            while (inputs.hasNext()) {
                if (inputs.next().read() instanceof Reading.Read read
                        && pipeline.run(read.article()) instanceof Outcome.Done done) {
                    expected.add(new String(writer.line(done.article()), StandardCharsets.UTF_8).strip());
                    rows.add(done.article());
                } else {
                    failures++;
                }
            }
        }
        Collections.sort(expected);
    }

    private static List<String> lines(Path records) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(records)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
            }
        }
        Collections.sort(lines);
        return lines;
    }

    private static int count(Path output, String table) throws SQLException {
        String files = output.resolve(table) + "/*.parquet";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM read_parquet('" + files + "')")) {
            result.next();
            return result.getInt(1);
        }
    }
}
