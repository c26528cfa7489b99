package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be scored is said with file, line and remedy, and ends with 3. */
class EvaluateBadInputTest {
    private static final String RECORD = """
            {"schema": "tiqu/article/1",
            "id": "a",
            "language": "en",
            "offset_unit": "codepoint",
            "published": null,
            "text": "𠀀 Jinan builds.",
            "paragraphs": [{"index": 0, "start": 0, "end": 15, "role": "body", "section": "policy", "item": 1}],
            "mentions": [
            {"start": 2, "end": 7, "text": "Jinan", "type": "REGION", "key": "370100"}],
            "entities": [],
            "records": []}
            """;

    @TempDir
    Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private String complaint(Path gold, Path predicted) {
        CommandRun run = CommandRun.of("evaluate", gold.toString(), predicted.toString());
        assertEquals(ExitCode.NOTHING_DONE, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("tiqu: "), run.err());
        return run.err().strip().substring("tiqu: ".length()).replace(folder + "/", "");
    }

    @Test
    void theRecordOfTheseTestsIsGood() throws IOException {
        Path good = file("g.json", RECORD);
        assertEquals(
                ExitCode.DONE,
                CommandRun.of("evaluate", good.toString(), good.toString()).code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"REGION\" | \"PLACE\" | p.json:9: /mentions/0/type: 'PLACE' is none of ORG, REGION, PERSON, DATE; write one"
                        + " of these",
                "\"body\" | \"text\" | p.json:7: /paragraphs/0/role: 'text' is none of title, section_heading, item_heading,"
                        + " body, commentary, furniture; write one of these",
                "codepoint | utf16 | p.json:9: /mentions/0: the text says 'Jinan', but its offsets hold ' Jina'; check"
                        + " offset_unit",
                "codepoint | bytes | p.json:4: /offset_unit: 'bytes' is none of codepoint, utf16; write one of these",
                "\"end\": 7 | \"end\": 70 | p.json:9: /mentions/0: [2, 70) is no span of a text of 15; check offset_unit",
                "\"end\": 7 | \"end\": \"7\" | p.json:9: /mentions/0/end: a whole number was expected, but \"7\" came",
                "tiqu/article/1 | other/2 | p.json:1: /schema: 'other/2' is not tiqu/article/1; convert other formats with"
                        + " 'tiqu convert'",
                "\"id\": \"a\", | `` | p.json:1: /id: a string was expected, but nothing came",
                "\"id\": \"a\", | \"id\": \"b\", | g.json:1: there is no prediction for the id 'a'; add it, or score what is"
                        + " there with --ids gold or --ids common",
                "builds. | buildt. | p.json:1: the text of 'a' differs from gold's (g.json:1) from character 13 on: 't.'"
                        + " where gold has 's.'; extract from the gold file itself, or align with 'tiqu convert --text'"
            })
    void saysFileLineAndRemedy(String right, String wrong, String complaint) throws IOException {
        assertEquals(complaint, complaint(file("g.json", RECORD), file("p.json", RECORD.replace(right, wrong))));
    }

    @Test
    void namesTheLineThatIsNoJson() throws IOException {
        String broken = RECORD.replace("\"language\": \"en\"", "\"language\" \"en\"");
        String complaint = complaint(file("g.json", RECORD), file("p.json", broken));
        assertTrue(complaint.startsWith("p.json:3: this is no JSON (Unexpected character ('\"'"), complaint);
        assertTrue(complaint.endsWith("; mend it there"), complaint);
    }

    @Test
    void namesTheLineOfJsonLines() throws IOException {
        String line = RECORD.replace("\n", " ") + "\n";
        String broken = line + line.replace("\"a\"", "\"b\"").replace("REGION", "PLACE");
        String complaint = complaint(file("g.json", RECORD), file("p.jsonl", broken));
        assertTrue(complaint.startsWith("p.jsonl:2: /mentions/0/type: 'PLACE'"), complaint);
    }

    @Test
    void aRecordThatEndsTooEarlyIsNoJson() throws IOException {
        String complaint = complaint(file("g.json", RECORD), file("p.json", RECORD.substring(0, 200)));
        assertTrue(complaint.startsWith("p.json:7: this is no JSON (Unexpected end-of-input"), complaint);
        assertTrue(complaint.endsWith("; mend it there"), complaint);
    }

    @Test
    void aFileThatIsNoRecordAtAllIsNoJson() throws IOException {
        String complaint = complaint(file("g.json", RECORD), file("p.txt", "Jinan builds.\n"));
        assertTrue(complaint.startsWith("p.txt:1: this is no JSON (Unrecognized token 'Jinan'"), complaint);
    }

    @Test
    void aListIsNoRecord() throws IOException {
        assertEquals(
                "p.json:1: a record is one JSON object, but this is ARRAY; write one object a line",
                complaint(file("g.json", RECORD), file("p.json", "[" + RECORD + "]")));
    }

    @Test
    void oneIdTwiceIsNamedTwice() throws IOException {
        String line = RECORD.replace("\n", " ") + "\n";
        assertEquals(
                "p.jsonl:2: the id 'a' was already used in p.jsonl:1; give each article an id of its own",
                complaint(file("g.json", RECORD), file("p.jsonl", line + line)));
    }

    @Test
    void mentionsThatOverlapAreRefused() throws IOException {
        String second = "{\"start\": 4, \"end\": 7, \"type\": \"ORG\"}";
        assertEquals(
                "p.json:10: /mentions/1: mentions stand in text order and do not overlap, but 'nan' does",
                complaint(
                        file("g.json", RECORD),
                        file("p.json", RECORD.replace("\"370100\"}]", "\"370100\"},\n" + second + "]"))));
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        assertEquals(
                "none.json: does not exist; name a file or a folder of records",
                complaint(file("g.json", RECORD), folder.resolve("none.json")));
    }

    @Test
    void anEmptyFolderIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(
                "empty: holds no record; name a .json or .jsonl file, or a folder of such",
                complaint(file("g.json", RECORD), empty));
    }

    @Test
    void anEmptyFileIsNamed() throws IOException {
        assertEquals(
                "p.jsonl: holds no record; name a .json or .jsonl file, or a folder of such",
                complaint(file("g.json", RECORD), file("p.jsonl", "")));
    }

    @Test
    void nothingInCommonCannotBeScored() throws IOException {
        Path gold = file("g.json", RECORD);
        Path other = file("p.json", RECORD.replace("\"a\"", "\"b\""));
        CommandRun run = CommandRun.of("evaluate", gold.toString(), other.toString(), "--ids", "common");
        assertEquals(ExitCode.NOTHING_DONE, run.code());
        assertTrue(run.err().contains("g.json:1: no article has gold and a prediction under one id"), run.err());
    }
}
