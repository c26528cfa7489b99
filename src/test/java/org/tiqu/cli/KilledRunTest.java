package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private void archive() throws IOException {
        ArchiveGenerator.standard().writeLines(folder.resolve("archive.jsonl"), ARTICLES);
    }

    private ChildRun child(String run) {
        return ChildRun.fake(
                folder.resolve(run + ".log"),
                MILLIS,
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
                "drop");
    }
}
