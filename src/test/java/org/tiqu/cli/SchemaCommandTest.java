package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.record.Schema;

class SchemaCommandTest {
    private static final String SCHEMA = new String(Schema.bytes(), StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void showsTheSchema() {
        assertEquals(new CommandRun(ExitCode.DONE, SCHEMA, ""), CommandRun.of("schema"));
    }

    @Test
    void writesItIntoAFile() throws IOException {
        Path file = folder.resolve("s.json");
        assertEquals(new CommandRun(ExitCode.DONE, "", ""), CommandRun.of("schema", "-o", file.toString()));
        assertEquals(SCHEMA, Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void saysThatTheFileCannotBeWritten() {
        CommandRun run = CommandRun.of("schema", "-o", folder.toString());
        assertEquals(ExitCode.NOTHING_DONE, run.code());
        assertTrue(run.err().startsWith("tiqu: cannot write " + folder + " ("), run.err());
    }

    @Test
    void tellsTheVersionAndTheModels() {
        CommandRun run = CommandRun.of("--version");
        assertEquals(ExitCode.DONE, run.code());
        assertTrue(
                run.out().matches("(?s)tiqu \\d.*\\(tiqu/article/1\\)\\R.*sentence-en sha256 [0-9a-f]{64}\\R.*"),
                run.out());
    }
}
