package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {
    @TempDir
    Path folder;

    @Test
    void isZeroForAnEmptyFile() throws IOException {
        CommandRun run = CommandRun.of("extract", write("a.txt", ""));
        assertEquals(ExitCode.DONE, run.code());
        assertTrue(run.out().contains("\"warnings\":[{\"code\":\"empty\",\"message\":\"the input holds no text\"}]"));
    }

    @Test
    void isOneWhenSomeInputsFailed() throws IOException {
        CommandRun run = CommandRun.of("extract", write("a.txt", "x"), "nothing-here");
        assertEquals(ExitCode.SOME_FAILED, run.code());
        assertEquals(1, run.out().lines().count());
        assertTrue(run.err().contains("tiqu: nothing-here: no such file or folder; check the name\n"), run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "extract",
        "extract a --threads 0",
        "extract a --threads x",
        "extract a --published 2020-13-01",
        "extract a --profile best",
        "extract a --language fr",
        "extract a --offsets bytes",
        "extract a --max-bytes 0",
        "extract a --max-bytes 64X",
        "extract a --max-bytes 9999999999G",
        "extract a --unknown",
        "conjure",
        "''",
    })
    void isTwoWhenTheCommandLineIsWrong(String line) {
        CommandRun run = CommandRun.of(line.isEmpty() ? new String[0] : line.split(" "));
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals("", run.out());
        assertEquals(2, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("tiqu: "), run.err());
    }

    @Test
    void isTwoForAnEmptyArgument() {
        assertEquals(ExitCode.USAGE, CommandRun.of("extract", "").code());
        assertEquals(ExitCode.USAGE, CommandRun.of("extract", "a", "-o", "").code());
    }

    @Test
    void saysWhatWouldHaveBeenRight() {
        assertEquals(
                "tiqu: Invalid value for option '--profile': 'best' is none of full, fast",
                CommandRun.of("extract", "a", "--profile", "best")
                        .err()
                        .lines()
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void isThreeWhenNoInputIsFound() {
        Path out = folder.resolve("out.jsonl");
        for (String input :
                new String[] {folder.toString(), folder.resolve("gone.txt").toString()}) {
            CommandRun run = CommandRun.of("extract", input, "-o", out.toString());
            assertEquals(ExitCode.NOTHING_DONE, run.code());
            assertTrue(run.err().contains("tiqu: found no article in " + input + "; name a text file"), run.err());
            assertFalse(Files.exists(out));
        }
    }

    @Test
    void isThreeWhenAModelIsMissing() throws IOException {
        Path out = folder.resolve("out.jsonl");
        Files.writeString(out, "earlier", StandardCharsets.UTF_8);
        CommandRun run = CommandRun.of(
                settings -> {
                    throw new UncheckedIOException("no /model.bin", new IOException());
                },
                "",
                false,
                "extract",
                write("a.txt", "x"),
                "-o",
                out.toString());
        assertEquals(ExitCode.NOTHING_DONE, run.code());
        assertEquals(
                "tiqu: cannot load the models of the profile full (no /model.bin); build tiqu again with 'mvn package',"
                        + " or give it more memory with java -Xmx",
                run.err().strip());
        assertEquals("earlier", Files.readString(out, StandardCharsets.UTF_8));
    }

    @Test
    void isThreeWhenStandardOutputIsFull() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
        try (OutputStream full = new FileOutputStream("/dev/full")) {
            CommandRun run = CommandRun.into(full, "extract", write("a.txt", "x"));
            assertEquals(ExitCode.NOTHING_DONE, run.code());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().startsWith("tiqu: cannot write on standard output ("), run.err());
        }
    }

    @Test
    void isThreeWhenTheReaderWentAway() throws IOException {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertEquals(
                "tiqu: cannot write on standard output (Broken pipe); give a file with -o, or keep the reader open",
                CommandRun.into(closed, "extract", write("a.txt", "x")).err().strip());
    }

    @Test
    void isThreeWhenTheOutputIsNotToBeWritten() throws IOException {
        String input = write("a.txt", "x");
        CommandRun run = CommandRun.of("extract", input, "-o", input + "/out.jsonl");
        assertEquals(ExitCode.NOTHING_DONE, run.code());
        assertTrue(run.err().startsWith("tiqu: cannot write " + input + "/out.jsonl ("), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }
}
