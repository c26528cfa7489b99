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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.pipeline.FakeStages;
import org.tiqu.pipeline.LanguageChoice;
import org.tiqu.pipeline.Profile;
import org.tiqu.pipeline.Settings;
import org.tiqu.record.OffsetUnit;

class ExtractCommandTest {
    @TempDir
    Path folder;

    @BeforeEach
    void articles() throws IOException {
        for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt")) {
            Files.writeString(folder.resolve(name), name + "\nBaidu", StandardCharsets.UTF_8);
        }
    }

    @Test
    void writesRecordsAloneOnStandardOutput() {
        CommandRun run = CommandRun.of("extract", folder.toString());
        assertEquals(ExitCode.DONE, run.code());
        assertEquals(
                4,
                run.out()
                        .lines()
                        .filter(line -> line.startsWith("{\"schema\":"))
                        .count());
        assertEquals(4, run.out().lines().count());
        assertEquals("tiqu: 4 records, 0 failures", run.err().strip());
    }

    @Test
    void saysNothingWhenItIsQuiet() {
        assertEquals("", CommandRun.of("extract", "--quiet", folder.toString()).err());
    }

    @Test
    void writesAFileWithFailuresBesideIt() throws IOException {
        Files.write(folder.resolve("e.txt"), new byte[] {0, 1, 2, 3});
        Path out = folder.resolve("out.json");
        CommandRun run = CommandRun.of("extract", folder.toString(), "-o", out.toString());
        assertEquals(ExitCode.SOME_FAILED, run.code());
        assertEquals("", run.out());
        assertEquals(4, Files.readAllLines(out, StandardCharsets.UTF_8).size());
        assertEquals(
                1,
                Files.readAllLines(folder.resolve("out.failures.jsonl"), StandardCharsets.UTF_8)
                        .size());
        assertTrue(run.err().startsWith("tiqu: e.txt: a text was expected, but it holds NUL bytes"), run.err());
    }

    @Test
    void doesNotReadItsOwnOutput() {
        String out = folder.resolve("out.jsonl").toString();
        String sub = folder.resolve("run").toString();
        for (int i = 0; i < 2; i++) {
            CommandRun.of("extract", folder.toString(), "-o", out);
            assertTrue(
                    CommandRun.of("extract", folder.toString(), "-o", out).err().contains("4 records, 0 failures"));
        }
        CommandRun.of("extract", folder.resolve("a.txt").toString(), "-o", sub);
        assertTrue(Files.exists(folder.resolve("run/records-00000.jsonl")));
    }

    @Test
    void handsItsOptionsOn() {
        List<Settings> seen = new ArrayList<>();
        CommandRun run = CommandRun.of(
                settings -> {
                    seen.add(settings);
                    return FakeStages.pipeline(settings.unit());
                },
                "T\n\uD83D\uDE00 Baidu",
                false,
                "extract",
                "-",
                "--published",
                "2021-02-03",
                "--profile",
                "FAST",
                "--language",
                "zh",
                "--offsets",
                "utf16");
        assertEquals(List.of(new Settings(Profile.FAST, LanguageChoice.CHINESE, OffsetUnit.UTF16)), seen);
        assertTrue(run.out().contains("\"id\":\"stdin\""), run.out());
        assertTrue(run.out().contains("\"published\":\"2021-02-03\",\"published_by\":\"option\""), run.out());
        assertTrue(run.out().contains("{\"start\":5,\"end\":10,\"text\":\"Baidu\""), run.out());
    }

    @Test
    void showsProgressOnlyToAPerson() throws IOException {
        assertFalse(CommandRun.of("extract", folder.toString()).err().contains("\r"));
        CommandRun slow = CommandRun.of(
                settings -> {
                    sleep();
                    return FakeStages.pipeline(settings.unit());
                },
                "",
                true,
                "extract",
                folder.toString());
        assertTrue(slow.err().matches("(?s).*\r\u001B\\[K4( of 4)? done, 0 failed, .* a second.*"), slow.err());
        assertTrue(slow.err().endsWith("\r\u001B[Ktiqu: 4 records, 0 failures" + System.lineSeparator()), slow.err());
    }

    private static void sleep() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
