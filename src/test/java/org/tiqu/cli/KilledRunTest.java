package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.archive.ArchiveGenerator;

/** Real processes that are ended in the middle. */
class KilledRunTest {
    private static final int ARTICLES = 500;
    private static final int MILLIS = 4;

    @TempDir
    Path folder;

    @Test
    void endsWithTheSameBytesAfterItWasKilledThreeTimes() throws IOException, InterruptedException {
        archive();
        long whole = child("whole").finish();
        Random random = new Random(1);
        int kills = 0;
        for (int i = 0; i < 3; i++) {
            kills += child("killed").kill(whole / 4 + random.nextLong(whole / 4)) ? 1 : 0;
        }
        child("killed").finish();
        assertEquals(ChildRun.files(folder.resolve("whole")), ChildRun.files(folder.resolve("killed")));
        assertEquals(3, kills, "it should have been killed before its end");
        assertTrue(ChildRun.files(folder.resolve("whole")).size() > 25, "shards, manifest, duplicates");
    }

    @Test
    void stopsCleanlyWhenItIsAskedTo() throws IOException, InterruptedException {
        archive();
        child("whole").finish();
        ChildRun child = child("stopped");
        Process process = child.start();
        while (!Files.exists(folder.resolve("stopped/records-00001.jsonl.zst")) && process.isAlive()) {
            Thread.sleep(5);
        }
        // SIGTERM on every system that knows it.
        process.destroy();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertEquals(143, process.exitValue(), child.said());
        assertTrue(
                child.said().contains("start again with the same command to go on"),
                "it says how to go on: " + child.said());
        assertFalse(
                ChildRun.files(folder.resolve("stopped")).keySet().stream().anyMatch(name -> name.endsWith(".part")));
        child("stopped").finish();
        assertEquals(ChildRun.files(folder.resolve("whole")), ChildRun.files(folder.resolve("stopped")));
    }

    @Test
    void goesOnWithoutTheArticlesThatHang() throws IOException, InterruptedException {
        Path hanging = Files.createDirectory(folder.resolve("archive.jsonl"));
        for (int i = 0; i < 10; i++) {
            Files.writeString(hanging.resolve(i + ".txt"), i == 4 ? "Baidu" : "<<HANG>>", StandardCharsets.UTF_8);
        }
        ChildRun first = child("hung", "--deadline", "1");
        assertEquals(ExitCode.NOTHING_DONE, exit(first), first.said());
        assertTrue(first.said().contains("8 articles passed their deadline and still hang"), first.said());
        ChildRun second = child("hung", "--deadline", "1");
        assertEquals(ExitCode.SOME_FAILED, exit(second), second.said());
        assertTrue(second.said().endsWith("tiqu: 1 records, 9 failures" + System.lineSeparator()), second.said());
    }

    private static int exit(ChildRun child) throws IOException, InterruptedException {
        Process process = child.start();
        try {
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), child.said());
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private void archive() throws IOException {
        ArchiveGenerator.standard().writeLines(folder.resolve("archive.jsonl"), ARTICLES);
    }

    private ChildRun child(String run, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "extract",
                folder.resolve("archive.jsonl").toString(),
                "-o",
                folder.resolve(run).toString(),
                "--profile",
                "fast",
                "--threads",
                "2",
                "--shard-size",
                "20",
                "--compress",
                "zstd",
                "--dedup",
                "drop"));
        arguments.addAll(List.of(options));
        return ChildRun.fake(folder.resolve(run + ".log"), MILLIS, arguments.toArray(new String[0]));
    }
}
