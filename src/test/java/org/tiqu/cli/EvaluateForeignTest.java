package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Output of other tools is scored against gold as it stands. */
class EvaluateForeignTest {
    private static final String GOLD = "corpora/reports/dev";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"conll, all.conll", "brat, brat", "doccano, all.jsonl", "label-studio, all.json", "spacy, all.jsonl"})
    void goldInAnotherFormatIsRightThroughout(String format, String name) throws IOException {
        Path out = folder.resolve(name);
        CommandRun converted = CommandRun.of("convert", GOLD, "--to", format, "-o", out.toString());
        assertEquals(ExitCode.DONE, converted.code(), converted.err());
        CommandRun run = CommandRun.of(
                "evaluate", GOLD, out.toString(), "--from", format, "--rounds", "0", "--min", "strict-f1=1");
        assertEquals(ExitCode.DONE, run.code(), run.err());
    }

    @Test
    void otherLabelsAreMappedOrRefused() throws IOException {
        Path out = folder.resolve("other.conll");
        CommandRun.of("convert", GOLD, "--to", "conll", "-o", out.toString());
        Files.writeString(out, Files.readString(out).replace("-PERSON", "-HUMAN"));
        CommandRun refused = CommandRun.of("evaluate", GOLD, out.toString(), "--from", "conll");
        assertEquals(ExitCode.NOTHING_DONE, refused.code());
        assertTrue(refused.err().contains("HUMAN"), refused.err());
        CommandRun mapped = CommandRun.of(
                "evaluate",
                GOLD,
                out.toString(),
                "--from",
                "conll",
                "--types",
                "HUMAN=PERSON",
                "--rounds",
                "0",
                "--min",
                "strict-f1=1");
        assertEquals(ExitCode.DONE, mapped.code(), mapped.err());
    }
}
