package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.archive.ArchiveGenerator;

/** Many runs killed at random moments. */
@Tag("slow")
class OftenKilledRunTest {
    @TempDir
    Path folder;

    @Test
    void fiftyRunsEndWithTheBytesOfOneThatWasNotKilled() throws IOException, InterruptedException {
        ArchiveGenerator.standard().writeLines(folder.resolve("archive.jsonl"), 1000);
        List<String> program = List.of(FakeMain.class.getName(), "2");
        check(program, 50, new Random(50), "zstd");
    }

    @Test
    void soDoRunsOfTheWholeProgram() throws IOException, InterruptedException {
        ArchiveGenerator.standard().writeLines(folder.resolve("archive.jsonl"), 300);
        check(List.of(Main.class.getName()), 3, new Random(3), "gzip");
    }

    private void check(List<String> program, int runs, Random random, String compression)
            throws IOException, InterruptedException {
        long whole = child(program, "whole", compression).finish();
        Map<String, String> expected = ChildRun.files(folder.resolve("whole"));
        int kills = 0;
        List<Long> reached = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            String name = "run-" + run;
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                kills += child(program, name, compression).kill(random.nextLong(whole)) ? 1 : 0;
            }
            Path there = folder.resolve(name);
            reached.add(Files.isDirectory(there) ? shards(there) : 0);
            child(program, name, compression).finish();
            assertEquals(expected, ChildRun.files(there), name);
        }
        assertTrue(kills >= runs / 2, kills + " kills");
        // Where they were killed for the last time, for whoever wants to know.
        Files.writeString(
                Path.of("target", "killed-runs-" + runs + ".txt"),
                runs + " runs, " + kills + " kills, equal; whole shards at the last kill: "
                        + reached.stream().map(String::valueOf).collect(Collectors.joining(" ")) + "\n",
                StandardCharsets.UTF_8);
    }

    private static long shards(Path run) throws IOException {
        return ChildRun.files(run).keySet().stream()
                .filter(name -> name.startsWith("records-") && !name.endsWith(".part"))
                .count();
    }

    private ChildRun child(List<String> program, String run, String compression) {
        List<String> arguments = new ArrayList<>(program);
        arguments.addAll(List.of(
                "extract",
                folder.resolve("archive.jsonl").toString(),
                "-o",
                folder.resolve(run).toString(),
                "--profile",
                "fast",
                "--threads",
                "2",
                "--shard-size",
                "37",
                "--compress",
                compression));
        return new ChildRun(folder.resolve(run + ".log"), arguments);
    }
}
