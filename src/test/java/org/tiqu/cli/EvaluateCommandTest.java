package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {
    private static final Path SMALL = Path.of("src/test/resources/org/tiqu/eval/small");
    private static final String GOLD = SMALL.resolve("gold.jsonl").toString();
    private static final String PREDICTED = SMALL.resolve("predicted.jsonl").toString();
    private static final String OTHER = SMALL.resolve("mentions-only.jsonl").toString();

    @TempDir
    Path folder;

    private static CommandRun run(String... options) {
        List<String> arguments = new ArrayList<>(List.of("evaluate", GOLD, PREDICTED, "--rounds", "0"));
        arguments.addAll(List.of(options));
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    @Test
    void writesTextForPeople() throws IOException {
        CommandRun run = CommandRun.of("evaluate", GOLD, PREDICTED, "--against", OTHER, "--rounds", "200");
        String golden = Files.readString(SMALL.resolve("report.txt"), StandardCharsets.UTF_8);
        assertEquals(golden, run.out().replace(SMALL + "/", ""));
        assertEquals(ExitCode.DONE, run.code());
        assertEquals("", run.err());
    }

    @Test
    void writesJsonForMachines() {
        CommandRun run = run("--format", "json");
        assertEquals(ExitCode.DONE, run.code());
        assertTrue(run.out().startsWith("{\n \"schema\" : \"tiqu/evaluation/1\",\n"), run.out());
        assertTrue(run.out().endsWith("\n}\n"));
    }

    @Test
    void writesTheSameBytesAgain() {
        String[] arguments = {"evaluate", GOLD, PREDICTED, "--format", "json", "--rounds", "100"};
        assertEquals(CommandRun.of(arguments), CommandRun.of(arguments));
    }

    @Test
    void writesIntoAFile() throws IOException {
        Path file = folder.resolve("report.txt");
        assertEquals(new CommandRun(ExitCode.DONE, "", ""), run("-o", file.toString()));
        assertEquals(run().out(), Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void saysThatTheFileCannotBeWritten() {
        CommandRun run = run("-o", folder.toString());
        assertEquals(ExitCode.NOTHING_DONE, run.code());
        assertTrue(run.err().startsWith("tiqu: cannot write " + folder + " ("), run.err());
    }

    @Test
    void readsFoldersOfRecords() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(PREDICTED), StandardCharsets.UTF_8);
        Files.createDirectory(folder.resolve("zh"));
        Files.writeString(folder.resolve("zh/a.json"), lines.get(0));
        Files.writeString(folder.resolve("b.jsonl"), lines.get(1));
        Files.writeString(folder.resolve("b.failures.jsonl"), "{}");
        Files.writeString(folder.resolve("notes.txt"), "no record");
        CommandRun run = CommandRun.of("evaluate", GOLD, folder.toString(), "--rounds", "0");
        assertEquals(run().out(), run.out().replace(folder.toString(), PREDICTED));
    }

    @Test
    void endsWithZeroWhenAllIsGoodEnough() {
        CommandRun run = run("--min", "strict-f1=0.78", "--min", "role-accuracy=0.8", "--max", "ece=0.2");
        assertEquals(ExitCode.DONE, run.code());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--min | strict-f1=0.9 | tiqu: strict-f1 is 0.7826, below 0.9",
                "--max | ece=0.05 | tiqu: ece is 0.1375, above 0.05",
                "--min | record-f1:speaker=0.1 | tiqu: record-f1:speaker is undefined, as there was nothing to count, and so"
                        + " not good enough for 0.1"
            })
    void endsWithOneWhenAMeasureIsNotGoodEnoughAndReportsAllTheSame(String option, String limit, String complaint) {
        CommandRun run = run(option, limit);
        assertEquals(ExitCode.SOME_FAILED, run.code());
        assertEquals(complaint, run.err().strip());
        assertEquals(run().out(), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--min | f1=0.9 | tiqu: 'f1' is no measure; these are: strict-f1, strict-precision,",
                "--min | strict-f1 | tiqu: Value for option option '--min' (NAME=VALUE) should be in KEY=VALUE format but was"
                        + " strict-f1",
                "--min | strict-f1=high | tiqu: Invalid value for option '--min' (NAME=VALUE): 'high' is not a double",
                "--max | ece=NaN | tiqu: the limit of ece must be a number such as 0.9, but is NaN",
                "--ids | some | tiqu: Invalid value for option '--ids': 'some' is none of exact, gold, common",
                "--format | pdf | tiqu: Invalid value for option '--format': 'pdf' is none of text, json",
                "--rounds | -1 | tiqu: --rounds must be at least 0, but is -1",
                "--against | x.jsonl | tiqu: --against needs rounds to tell chance from difference; leave out --rounds 0"
            })
    void endsWithTwoWhenTheCommandLineIsWrong(String option, String value, String complaint) {
        CommandRun run = option.equals("--rounds")
                ? CommandRun.of("evaluate", GOLD, PREDICTED, option, value)
                : run(option, value);
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith(complaint), run.err());
        assertTrue(run.err().contains("Try: java -jar tiqu.jar evaluate --help"), run.err());
    }

    @Test
    void endsWithTwoWhenNothingIsNamed() {
        CommandRun run = CommandRun.of("evaluate", GOLD);
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().startsWith("tiqu: Missing required parameter: 'PREDICTED'"), run.err());
    }

    @Test
    void listsTheMeasures() {
        CommandRun run = CommandRun.of("evaluate", "--measures");
        assertEquals(ExitCode.DONE, run.code());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("strict-f1                    mentions with the right span and type\n"));
        assertTrue(run.out().contains("\nkey-f1:ORG                   the same, ORG alone\n"), run.out());
        assertTrue(run.out()
                .contains("\nece                          expected calibration error of the confidence of"
                        + " a mention (less is better)\n"));
        assertTrue(CommandRun.of("evaluate", "--help").out().contains("evaluate --measures"));
    }

    @Test
    void comparesWithAnotherSystem() {
        String out = CommandRun.of("evaluate", GOLD, PREDICTED, "--against", PREDICTED, "--rounds", "50")
                .out();
        assertTrue(
                out.contains("strict-f1                          0.783     0.783    +0.000  [0.000, 0.000]     1.0000"),
                out);
    }

    @Test
    void refusesToCompareSystemsThatReadOtherArticles() throws IOException {
        Path one = folder.resolve("one.jsonl");
        Files.writeString(
                one, Files.readAllLines(Path.of(OTHER), StandardCharsets.UTF_8).get(0));
        CommandRun run = CommandRun.of("evaluate", GOLD, PREDICTED, "--against", one.toString(), "--ids", "common");
        assertEquals(ExitCode.NOTHING_DONE, run.code());
        assertEquals(
                "tiqu: " + PREDICTED + " and " + one
                        + " have not the same articles of gold; score both with --ids gold",
                run.err().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gold", "common"})
    void idsOfOneSideMayBePassedOver(String ids) throws IOException {
        Path one = folder.resolve("one.jsonl");
        Files.writeString(
                one,
                Files.readAllLines(Path.of(PREDICTED), StandardCharsets.UTF_8).get(0));
        CommandRun run = CommandRun.of("evaluate", GOLD, one.toString(), "--ids", ids, "--rounds", "0");
        assertEquals(ExitCode.DONE, run.code());
        assertTrue(run.out().contains("reports    " + (ids.equals("gold") ? 2 : 1) + "\n"), run.out());
    }
}
