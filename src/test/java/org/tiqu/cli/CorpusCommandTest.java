package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusCommandTest {
    private static final String MARKED = """
            #id: %s
            #published: 2020-03-02
            #language: en
            ---
            <body policy 1> [[Baidu|ORG|百度]] spoke 😀.
            """;

    @TempDir
    Path folder;

    @Test
    void makesGoldAndMarksItAgain() throws IOException {
        Path marked = write("in/a.txt", String.format(Locale.ROOT, MARKED, "x"));
        Path gold = folder.resolve("gold");
        assertEquals(
                new CommandRun(ExitCode.DONE, "", "tiqu: 1 articles, 0 failures\n"),
                CommandRun.of("corpus", "gold", folder.resolve("in").toString(), "-o", gold.toString()));
        Path again = folder.resolve("again");
        assertEquals(
                new CommandRun(ExitCode.DONE, "", "tiqu: 1 articles, 0 failures\n"),
                CommandRun.of("corpus", "mark", gold.toString(), "-o", again.toString()));
        assertEquals(read(marked), read(again.resolve("x.txt")));
        assertEquals(
                read(marked), CommandRun.of("corpus", "mark", gold.toString()).out());
        String line = CommandRun.of("corpus", "gold", marked.toString(), marked.toString())
                .out();
        assertEquals(1, line.lines().count());
        assertTrue(line.startsWith("{\"schema\":\"tiqu/article/1\",\"id\":\"x\""), line);
    }

    @Test
    void goesOnBehindABadText() throws IOException {
        Path bad = write("in/a.txt", "#id: a\n---\nx");
        write("in/b.txt", String.format(Locale.ROOT, MARKED, "b"));
        Path second = write("in/c.txt", String.format(Locale.ROOT, MARKED, "b"));
        Path latin = folder.resolve("in/d.txt");
        Files.write(latin, new byte[] {(byte) 0xE9});
        Path outside = write("in/e.txt", String.format(Locale.ROOT, MARKED, "../e"));
        Path gold = folder.resolve("gold");
        CommandRun run = CommandRun.of("corpus", "gold", folder.resolve("in").toString(), "-o", gold.toString());
        assertEquals(ExitCode.SOME_FAILED, run.code());
        assertEquals(
                String.format(Locale.ROOT, """
                        tiqu: %s:3: a paragraph begins with a mark such as '<body policy 1>', but 'x' stands alone
                        tiqu: %s: the id 'b' was already used in %s; give each article its own
                        tiqu: %s: this is no UTF-8; save it as UTF-8
                        tiqu: %s: the id '../e' leads out of %s; change it
                        tiqu: 1 articles, 4 failures
                        """, bad, second, folder.resolve("in/b.txt"), latin, outside, gold),
                run.err());
        assertTrue(Files.exists(gold.resolve("b.json")));
        assertFalse(Files.exists(folder.resolve("e.json")));
    }

    @Test
    void doesNotMarkOverSomebodysWork() throws IOException {
        Path marked = write("a.txt", String.format(Locale.ROOT, MARKED, "a"));
        CommandRun.of("corpus", "gold", marked.toString(), "-o", folder.toString());
        Path gold = folder.resolve("a.json");
        assertEquals(
                ExitCode.DONE,
                CommandRun.of("corpus", "mark", gold.toString(), "-o", folder.toString())
                        .code());
        write("a.txt", "corrected");
        CommandRun run = CommandRun.of("corpus", "mark", gold.toString(), "-o", folder.toString());
        assertEquals(ExitCode.SOME_FAILED, run.code());
        assertEquals(
                "tiqu: " + gold + ": " + marked
                        + " is there already and says something else; move it away, or choose another -o\n"
                        + "tiqu: 0 articles, 1 failures\n",
                run.err());
        assertEquals("corrected", read(marked));
    }

    @Test
    void marksOneTextOnStandardOutput() throws IOException {
        Path lines = write("a.jsonl", gold("a") + gold("b"));
        CommandRun run = CommandRun.of("corpus", "mark", lines.toString());
        assertEquals(ExitCode.SOME_FAILED, run.code());
        assertEquals(String.format(Locale.ROOT, MARKED, "a"), run.out());
        assertEquals(
                "tiqu: " + lines + ": standard output holds one text; name a folder for all with -o\n"
                        + "tiqu: 1 articles, 1 failures\n",
                run.err());
    }

    @Test
    void listsFindingsAndCountsThem() throws IOException {
        write(
                "dev/a.json",
                gold("a")
                        .replace("\"百度\",\"paragraph\"", "\"?百度\",\"paragraph\"")
                        .replace("2020-03-02", "2020"));
        CommandRun run = CommandRun.of("corpus", "check", folder.toString());
        assertEquals(ExitCode.SOME_FAILED, run.code());
        String file = folder.resolve("dev/a.json").toString();
        assertEquals(String.format(Locale.ROOT, """
                        %1$s:1: [header] published is '2020', no date such as 2020-03-02; dates are resolved against it
                        %1$s:1: [key-form] the key '?百度' should be '?Baidu' in all its mentions, after this first one
                        %1$s:1: [entities] no entity has the key '?百度' (ORG); add one
                        %1$s:1: [entities] the entity '百度' (ORG) has no mention with its key, or stands twice; drop it
                        %1$s:1: [record-item] item 1: organizations are [百度], but the item mentions [?百度]

                        header                 error         1
                        key-form               error         1
                        entities               error         2
                        record-item            error         1
                        1 articles: 5 errors, 0 warnings, 0 accepted
                        """, file), run.out());
    }

    @Test
    void takesWarningsForErrorsOnlyWhenStrict() throws IOException {
        write("dev/a.json", gold("a").replace("百度", "中国"));
        write("dev/b.json", gold("b"));
        String corpus = folder.toString();
        assertEquals(ExitCode.DONE, CommandRun.of("corpus", "check", corpus).code());
        assertEquals(
                ExitCode.SOME_FAILED,
                CommandRun.of("corpus", "check", corpus, "--strict").code());
        String lines = CommandRun.of("corpus", "check", corpus, "--tsv").out();
        assertTrue(lines.startsWith("# 'Baidu' is '百度' here, but '中国' in "), lines);
        assertTrue(lines.endsWith("\ndev/b.json\tkey-conflict-entity\tBaidu\t\n"), lines);
        write("accepted.tsv", lines.replace("Baidu\t\n", "Baidu\tanother one\n"));
        assertEquals(
                new CommandRun(ExitCode.DONE, "2 articles: 0 errors, 0 warnings, 1 accepted\n", ""),
                CommandRun.of("corpus", "check", corpus, "--strict"));
    }

    @Test
    void looksUpDivisions() throws IOException {
        write(
                "dev/a.json",
                gold("a").replace("百度", "999999").replace("ORG", "REGION").replace("organizations", "regions"));
        String out = CommandRun.of("corpus", "check", folder.toString()).out();
        assertTrue(out.contains("[key-division] the key of 'Baidu' is '999999', but the lexicon knows no such"), out);
    }

    @Test
    void countsAsMarkdown() throws IOException {
        write("dev/a.json", gold("a"));
        String corpus = folder.toString();
        CommandRun one = CommandRun.of("corpus", "stats", corpus);
        assertEquals(ExitCode.DONE, one.code());
        assertTrue(one.out().contains("\n| dev | 1 | 1 | 1 | 2 | 0 | 1 | 0 | 0 | 0 |\n"), one.out());
        String section = "### " + corpus + "\n\n" + one.out();
        assertEquals(
                section + "\n" + section,
                CommandRun.of("corpus", "stats", corpus, corpus).out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "corpus ~ a command is missing: corpus gold, mark, check, stats",
                "corpus gold ~ Missing required parameter: 'MARKED'",
                "corpus check a --lax ~ Unknown option: '--lax'",
            })
    void isTwoWhenTheCommandLineIsWrong(String line, String what) {
        CommandRun run = CommandRun.of(line.split(" "));
        assertEquals(ExitCode.USAGE, run.code());
        assertEquals("tiqu: " + what, run.err().lines().findFirst().orElse(""));
    }

    @Test
    void isThreeWhenNothingCanBeDone() throws IOException {
        Path gone = folder.resolve("gone");
        assertNothingDone("found no marked text; name .txt files, or folders of such", "gold", folder.toString());
        assertNothingDone(
                "found no gold record; name .json or .jsonl files, or folders of such", "mark", folder.toString());
        String noFolder = gone + ": is no folder; name one whose sub-folders, or which itself, holds records";
        assertNothingDone(noFolder, "check", gone.toString());
        assertNothingDone(noFolder, "stats", gone.toString());
        Path file = write("a.txt", String.format(Locale.ROOT, MARKED, "a"));
        assertNothingDone(file + " is a file; name a folder with -o", "gold", file.toString(), "-o", file.toString());
    }

    private static void assertNothingDone(String what, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "corpus";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        CommandRun run = CommandRun.of(all);
        assertEquals(ExitCode.NOTHING_DONE, run.code());
        assertEquals("tiqu: " + what, run.err().strip());
    }

    private String gold(String id) throws IOException {
        return CommandRun.of(
                        "corpus",
                        "gold",
                        write("gold-of-" + id + ".txt", String.format(Locale.ROOT, MARKED, id))
                                .toString())
                .out();
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
