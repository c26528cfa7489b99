package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    private static final String DOCCANO =
            "{\"id\":\"x/1\",\"text\":\"\uD83D\uDE00 Baidu\r\",\"label\":[[2,7,\"ORG\"]]}\n".replace("\r", "\\r\\n");

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void write() throws IOException {
        input = Files.writeString(folder.resolve("in.jsonl"), DOCCANO, StandardCharsets.UTF_8);
    }

    private CommandRun convert(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "convert";
        all[1] = input.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return CommandRun.of(all);
    }

    @Test
    void writesOneFileToStandardOutput() {
        CommandRun run = convert("--to", "conll");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals("-DOCSTART-\tO\n\n# id = x/1\n# language = en\n\uD83D\uDE00\tO\nBaidu\tB-ORG\n\n", run.out());
        assertEquals("tiqu: 1 articles, 1 mentions", run.err().strip());
    }

    @Test
    void writesAFolderOfFilesWithSafeNames() throws IOException {
        Path out = folder.resolve("new/brat");
        CommandRun run = convert("--to", "brat", "-o", out.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals("\uD83D\uDE00 Baidu\r\n", Files.readString(out.resolve("x%2F1.txt"), StandardCharsets.UTF_8));
        assertEquals("T1\tORG 2 7\tBaidu\n", Files.readString(out.resolve("x%2F1.ann"), StandardCharsets.UTF_8));
        input = out;
        assertTrue(convert("--to", "record").out().contains("\"id\":\"x/1\""));
    }

    @Test
    void wantsAFolderForSeveralFiles() {
        CommandRun run = convert("--to", "brat");
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals(
                "tiqu: brat is 3 files here; name a folder for them with -o",
                run.err().lines().findFirst().orElse(""));
    }

    @Test
    void writesIntoAFolderThatIsThere() {
        Path out = folder.resolve("out");
        assertTrue(out.toFile().mkdir());
        convert("--to", "spacy", "-o", out.toString());
        assertTrue(Files.exists(out.resolve("spacy.jsonl")));
    }

    @Test
    void bringsForeignOutputOntoTheOriginalText() throws IOException {
        Path gold = Files.writeString(folder.resolve("g.txt"), "Ali\r\n in  Rome", StandardCharsets.UTF_8);
        input = Files.writeString(folder.resolve("p.conll"), "Ali B-CORP\nin O\nRome B-MISC\n", StandardCharsets.UTF_8);
        CommandRun run = convert("--to", "spacy", "--text", gold.toString(), "--types", "CORP=ORG,*=-");
        assertTrue(
                run.out()
                        .startsWith(
                                "{\"text\":\"Ali\\r\\n in  Rome\",\"ents\":[{\"start\":0,\"end\":3,\"label\":\"ORG\"}],"
                                        + "\"meta\":{\"id\":\"g\""),
                run.out() + run.err());
    }

    @Test
    void saysWhatIsLost() throws IOException {
        Files.writeString(
                input,
                "{\"text\":\"Ali\",\"ents\":[{\"start\":0,\"end\":3,\"label\":\"ORG\",\"kb_id\":\"阿里\",\"confidence\":0.5}]}",
                StandardCharsets.UTF_8);
        assertEquals(
                "tiqu: conll has no place for keys, probabilities; they are left out",
                convert("--to", "conll").err().lines().findFirst().orElse(""));
    }

    @Test
    void neverWritesOverWhatItRead() throws IOException {
        CommandRun run = convert("--to", "spacy", "-o", input.toString());
        assertEquals(ExitCode.NOTHING_DONE, run.code());
        assertEquals(
                "tiqu: " + input + " is there already and belongs to what was read; choose another place with -o",
                run.err().strip());
        assertEquals(DOCCANO, Files.readString(input, StandardCharsets.UTF_8));
    }

    @Test
    void namesFileLineAndRemedy() throws IOException {
        Files.writeString(input, DOCCANO.replace("ORG", "EVENT"), StandardCharsets.UTF_8);
        CommandRun run =
                convert("--to", "record", "-o", folder.resolve("r.jsonl").toString());
        assertEquals(ExitCode.NOTHING_DONE, run.code());
        assertEquals(
                "tiqu: " + input + ":1: the label 'EVENT' means none of ORG, REGION, PERSON, DATE as far as tiqu knows;"
                        + " say what it means with --types EVENT=ORG, say, or drop it with --types EVENT=-",
                run.err().strip());
        assertFalse(Files.exists(folder.resolve("r.jsonl")));
    }

    @Test
    void refusesUnknownWords() {
        assertEquals(
                "tiqu: Invalid value for option '--to': 'xml' is none of record, marked, conll, brat, doccano,"
                        + " label-studio, cas-xmi, spacy",
                first(convert("--to", "xml")));
        assertEquals(
                "tiqu: Invalid value for option '--types': 'B' is none of ORG, REGION, PERSON, DATE, -",
                first(convert("--to", "conll", "--types", "A=B")));
        assertEquals("tiqu: INPUT or OUT is empty; name a file or a folder", first(convert("--to", "conll", "-o", "")));
        assertEquals(ExitCode.USAGE, convert().code());
    }

    @Test
    void isNamedWhereACommandIsMissing() {
        assertEquals(
                "tiqu: a command is missing: extract, evaluate, convert, export, corpus, train, bench, spark or schema",
                first(CommandRun.of()));
    }

    private static String first(CommandRun run) {
        return run.err().lines().findFirst().orElse("");
    }
}
