package org.tiqu.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.pipeline.Articles;
import org.tiqu.pipeline.FakeStages;
import org.tiqu.pipeline.Outcome;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.OffsetUnit;
import org.tiqu.text.Failure;

class FileSinkTest {
    private static final Failure FAILURE = new Failure("b", "source", Failure.Code.BINARY, "no text");
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    private Path file = Path.of("unset");

    @BeforeEach
    void earlierRun() throws IOException {
        file = folder.resolve("out.jsonl");
        Files.writeString(file, "earlier", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("out.failures.jsonl"), "earlier", StandardCharsets.UTF_8);
    }

    @Test
    void replacesWhatWasThereOnlyWhenAllIsWritten() throws IOException {
        try (FileSink sink = FileSink.file(file)) {
            sink.write(0, article());
            sink.write(1, FAILURE);
            assertEquals("earlier", read("out.jsonl"));
            sink.commit();
        }
        assertEquals(1, read("out.jsonl").lines().count());
        assertEquals(
                "{\"source\":\"b\",\"stage\":\"source\",\"code\":\"binary\",\"reason\":\"no text\"}\n",
                read("out.failures.jsonl"));
        assertEquals(List.of("out.failures.jsonl", "out.jsonl"), names());
    }

    @Test
    void leavesEverythingAsItWasWhenItIsNotCommitted() throws IOException {
        try (FileSink sink = FileSink.file(file)) {
            sink.write(0, article());
        }
        assertEquals("earlier", read("out.jsonl"));
        assertEquals("earlier", read("out.failures.jsonl"));
        assertEquals(List.of("out.failures.jsonl", "out.jsonl"), names());
    }

    @Test
    void leavesNoListOfFailuresWhenThereAreNone() throws IOException {
        try (FileSink sink = FileSink.file(file)) {
            sink.write(0, article());
            sink.commit();
        }
        assertEquals(List.of("out.jsonl"), names());
    }

    @Test
    void writesTheFileBehindALink() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.jsonl"), file);
        try (FileSink sink = FileSink.file(folder.resolve("link.jsonl"))) {
            sink.write(0, article());
            sink.commit();
        }
        assertEquals(
                1,
                read("out.jsonl")
                        .lines()
                        .filter(line -> line.contains("schema"))
                        .count());
        assertEquals(true, Files.isSymbolicLink(folder.resolve("link.jsonl")));
    }

    @Test
    void losesNothingWhenTheDiskIsFull() throws IOException {
        assumeTrue(Files.exists(FULL), "no /dev/full here");
        Files.createSymbolicLink(folder.resolve("out.jsonl.part"), FULL);
        assertThrows(IOException.class, () -> {
            try (FileSink sink = FileSink.file(file)) {
                sink.write(0, article());
                sink.commit();
            }
        });
        assertEquals("earlier", read("out.jsonl"));
        assertEquals(List.of("out.failures.jsonl", "out.jsonl"), names());
    }

    @Test
    void refusesAFolderInTheFilesPlace() throws IOException {
        Path there = Files.createDirectory(folder.resolve("x.jsonl"));
        IOException e = assertThrows(IOException.class, () -> FileSink.file(there));
        assertEquals(there.toRealPath() + " is there already and is no file", e.getMessage());
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static ArticleRecord article() {
        Outcome outcome = FakeStages.pipeline(OffsetUnit.CODE_POINT).run(Articles.of("a", "x"));
        return assertInstanceOf(Outcome.Done.class, outcome).article();
    }
}
