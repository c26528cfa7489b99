package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.archive.ArchiveGenerator;
import org.tiqu.pipeline.FakeStages;
import org.tiqu.pipeline.Pipeline;
import org.tiqu.pipeline.SlowStages;

/** Runs into folders, on fake stages. */
class ExtractRunTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    private Path archive = Path.of("unset");
    private Path run = Path.of("unset");

    @BeforeEach
    void archive() throws IOException {
        archive = folder.resolve("archive");
        run = folder.resolve("run");
        ArchiveGenerator.standard().writeFolder(archive, 60);
    }

    @Test
    void makesShardsOfAFixedNumberOfInputs() throws IOException {
        CommandRun first = extract();
        assertEquals("tiqu: 60 records, 0 failures", first.err().strip());
        assertEquals(ExitCode.DONE, first.code());
        assertEquals(
                List.of(
                        ".lock",
                        "manifest.json",
                        "records-00000.jsonl",
                        "records-00001.jsonl",
                        "records-00002.jsonl",
                        "report.json"),
                names());
        assertEquals(25, lines("records-00001.jsonl").size());
        assertEquals(10, lines("records-00002.jsonl").size());
        String report = read("report.json");
        assertTrue(report.contains("\"stage\" : \"tag\""), report);
        assertTrue(report.contains("\"slowest\" : ["), report);
    }

    @Test
    void storesTheFinishedRunAsTables() throws IOException {
        Path tables = folder.resolve("tables");
        CommandRun first = extract("--export", "csv=" + tables);
        assertEquals(
                "tiqu: 60 records, 0 failures\ntiqu: 60 articles stored in csv",
                first.err().strip());
        assertTrue(Files.exists(tables.resolve("records.csv")));

        CommandRun again = extract("--export", "csv=" + tables);
        assertTrue(again.err().endsWith("tiqu: 60 articles stored in csv\n"), again.err());
    }

    @Test
    void doesNothingOverAFinishedFolderAndSaysSo() throws IOException {
        extract();
        Map<String, String> before = ChildRun.files(run);
        CommandRun second = extract();
        assertEquals(ExitCode.DONE, second.code());
        assertEquals(
                "tiqu: " + run + " is finished: 60 records, 0 failures; nothing to do",
                second.err().strip());
        assertEquals(before, ChildRun.files(run));
    }

    @Test
    void refusesOtherOptionsAndShowsTheDifference() throws IOException {
        extract();
        CommandRun other = extract("--offsets", "utf16", "--limit", "7", "--threads", "1");
        assertEquals(ExitCode.USAGE, other.code());
        assertEquals(
                "tiqu: " + run + ": the run was begun with --limit unset, not 7; --offsets codepoint, not utf16;"
                        + " go on with the same options, or begin in another folder",
                other.err().lines().findFirst().orElse(""));
    }

    @Test
    void refusesOtherModels() throws IOException {
        extract();
        Path manifest = run.resolve("manifest.json");
        String changed = read("manifest.json").replaceFirst("(\"tagger-chinese\" : \"sha256 )[0-9a-f]{4}", "$1beef");
        Files.writeString(manifest, changed, StandardCharsets.UTF_8);
        CommandRun other = extract();
        assertEquals(ExitCode.NOTHING_DONE, other.code());
        assertTrue(
                other.err().contains("the run was begun by another program: tagger-chinese sha256 beef"), other.err());
    }

    @Test
    void refusesAnotherListOfNames() throws IOException {
        Path list = folder.resolve("own.tsv");
        Files.writeString(list, "type\tkey\tnames\nORG\t丰锐码头\tFengrui Quay\n", StandardCharsets.UTF_8);
        extract("--lexicon", list.toString());
        Files.writeString(list, "type\tkey\tnames\nORG\t丰锐码头\tFlying Quay\n", StandardCharsets.UTF_8);
        CommandRun other = extract("--lexicon", list.toString());
        assertEquals(ExitCode.NOTHING_DONE, other.code());
        assertTrue(
                other.err().contains("the run was begun by another program: lexicon-own-own.tsv sha256"), other.err());
    }

    @Test
    void refusesInputsThatAreNotThoseOfTheRun() throws IOException {
        breakOff();
        Files.move(archive.resolve("0000/article-0000003.txt"), archive.resolve("0000/b.txt"));
        CommandRun other = extract();
        assertEquals(ExitCode.NOTHING_DONE, other.code());
        assertTrue(other.err().contains("the first 25 inputs are not those that the run has done"), other.err());
    }

    @Test
    void refusesAFolderThatAnotherRunWorksIn() throws IOException {
        extract();
        try (FileChannel other = FileChannel.open(run.resolve(".lock"), StandardOpenOption.WRITE);
                var lock = other.lock()) {
            CommandRun second = extract();
            assertTrue(lock.isValid());
            assertEquals(ExitCode.NOTHING_DONE, second.code());
            assertTrue(second.err().contains("another process works in " + run), second.err());
        }
    }

    @Test
    void refusesResultsWithoutManifest() throws IOException {
        Files.createDirectories(run);
        Files.writeString(run.resolve("records.jsonl"), "{}\n", StandardCharsets.UTF_8);
        CommandRun other = extract();
        assertEquals(ExitCode.NOTHING_DONE, other.code());
        assertTrue(other.err().contains("holds records.jsonl but no manifest.json"), other.err());
        assertEquals("{}\n", read("records.jsonl"));
    }

    @Test
    void goesOnAfterTheDiskWasFull() throws IOException {
        assumeTrue(Files.exists(FULL), "no /dev/full here");
        CommandRun full = breakOff();
        assertEquals(ExitCode.NOTHING_DONE, full.code());
        assertEquals(
                "tiqu: cannot write " + run + " (No space left on device); whole shards are kept;"
                        + " mend that and start again with the same command to go on",
                full.err().strip());
        assertEquals(25, lines("records-00000.jsonl").size());
        assertEquals(ExitCode.DONE, extract().code());
        assertEqualToUninterrupted();
    }

    @Test
    void endsWhenItsFolderIsRemoved() throws IOException {
        CommandRun removed = extract(atArticle("article-0000030", () -> delete(run)));
        assertEquals(ExitCode.NOTHING_DONE, removed.code());
        assertTrue(removed.err().contains("is gone or cannot be made); whole shards are kept"), removed.err());
        assertEquals(ExitCode.DONE, extract().code());
        assertEqualToUninterrupted();
    }

    @Test
    void goesOnAfterItMightNotWriteAnyLonger() throws IOException {
        CommandRun denied =
                extract(atArticle("article-0000010", () -> run.toFile().setWritable(false)));
        assumeTrue(denied.code() != ExitCode.DONE, "whoever runs this may write everywhere");
        assertEquals(ExitCode.NOTHING_DONE, denied.code());
        assertTrue(denied.err().contains("permission denied"), denied.err());
        assertTrue(run.toFile().setWritable(true));
        assertEquals(ExitCode.DONE, extract().code());
        assertEqualToUninterrupted();
    }

    @Test
    void refusesAFolderThatLostAShard() throws IOException {
        breakOff();
        Files.delete(run.resolve("records-00000.jsonl"));
        CommandRun lost = extract();
        assertEquals(ExitCode.NOTHING_DONE, lost.code());
        assertTrue(lost.err().contains("records-00000.jsonl should have"), lost.err());
    }

    @Test
    void triesFailuresAgainWhenItIsAskedTo() throws IOException {
        Path bad = archive.resolve("0000/article-0000007.txt");
        Path worse = archive.resolve("0000/article-0000055.txt");
        String good = Files.readString(bad, StandardCharsets.UTF_8);
        Files.write(bad, new byte[] {0, 1, 2, 3});
        Files.write(worse, new byte[] {0, 1, 2, 3});
        assertEquals(ExitCode.SOME_FAILED, extract().code());
        assertTrue(lines("failures.jsonl").get(0).startsWith("{\"input\":7,\"source\":\"0000/article-0000007.txt\""));
        Files.writeString(bad, good, StandardCharsets.UTF_8);
        CommandRun plain = extract();
        assertTrue(plain.err().contains("nothing to do, but --retry-failed would try the failures again"), plain.err());
        CommandRun again = extract("--retry-failed");
        assertEquals("tiqu: 59 records, 1 failures", again.err().lines().reduce("", (a, b) -> b));
        assertEquals(ExitCode.SOME_FAILED, again.code());
        assertEquals(1, lines("failures.jsonl").size());
        assertTrue(read("records-00003.jsonl").contains("\"id\":\"0000/article-0000007\""));
        Map<String, String> before = ChildRun.files(run);
        extract("--retry-failed");
        assertEquals(before, ChildRun.files(run), "what fails again leaves all as it was");
        Files.writeString(worse, "Baidu", StandardCharsets.UTF_8);
        assertEquals(ExitCode.DONE, extract("--retry-failed").code());
        assertFalse(Files.exists(run.resolve("failures.jsonl")));
        assertTrue(extract("--retry-failed").err().contains("nothing to do"));
    }

    @Test
    void goesOnWithTryingAgainWhereItWasEnded() throws IOException {
        assumeTrue(Files.exists(FULL), "no /dev/full here");
        Map<Path, String> mended = new TreeMap<>();
        for (int i = 10; i < 45; i++) {
            Path bad = archive.resolve("0000/article-00000" + i + ".txt");
            mended.put(bad, Files.readString(bad, StandardCharsets.UTF_8));
            Files.write(bad, new byte[] {0, 1, 2, 3});
        }
        extract();
        for (Map.Entry<Path, String> file : mended.entrySet()) {
            Files.writeString(file.getKey(), file.getValue(), StandardCharsets.UTF_8);
        }
        Files.write(archive.resolve("0000/article-0000012.txt"), new byte[] {0, 1, 2, 3});
        Path other = folder.resolve("other");
        copy(run, other);
        CommandRun full =
                extract(atArticle("article-0000020", () -> makeFull("records-00004.jsonl.part")), "--retry-failed");
        assertTrue(full.err().contains("No space left on device"), full.err());
        assertTrue(read("manifest.json").contains("\"state\" : \"retrying\""));
        assertEquals(ExitCode.SOME_FAILED, extract("--retry-failed").code());
        Map<String, String> ended = ChildRun.files(run);
        delete(run);
        copy(other, run);
        extract("--retry-failed");
        assertEquals(ChildRun.files(run), ended);
        assertEquals(1, lines("failures.jsonl").size());
        assertTrue(read("manifest.json").contains("\"records\" : 59,"));
    }

    @Test
    void leavesOutAndListsWhatHasTheTextOfAnEarlierArticle() throws IOException {
        Files.copy(archive.resolve("0000/article-0000002.txt"), archive.resolve("0000/b.txt"));
        extract("--dedup", "drop");
        assertEquals(
                "{\"input\":60,\"source\":\"0000/b.txt\",\"id\":\"0000/b\",\"same_as\":\"0000/article-0000002\"}",
                lines("duplicates.jsonl").get(2));
        assertFalse(read("records-00002.jsonl").contains("\"id\":\"0000/b\""));
    }

    @Test
    void writesTheSameBytesHoweverManyThreads() throws IOException {
        extract("--threads", "1");
        Map<String, String> one = ChildRun.files(run);
        delete(run);
        extract("--threads", "7");
        assertEquals(one, ChildRun.files(run));
    }

    @Test
    void waitsNoLongerThanTheDeadlineAndNotTwice() throws IOException {
        Files.writeString(archive.resolve("0000/article-0000030.txt"), "<<HANG>>", StandardCharsets.UTF_8);
        CommandRun hung = CommandRun.of(
                settings -> SlowStages.pipeline(settings.unit(), Duration.ZERO),
                "",
                false,
                arguments("--deadline", "1"));
        assertEquals(ExitCode.SOME_FAILED, hung.code());
        assertEquals("tiqu: 59 records, 1 failures", hung.err().lines().reduce("", (a, b) -> b));
        assertTrue(lines("failures.jsonl").get(0).contains("\"code\":\"deadline\""));
    }

    @Test
    void takesOptionsFromAFileUnlessTheCommandLineGivesThem() throws IOException {
        Path config = folder.resolve("tiqu.properties");
        Files.writeString(
                config,
                "# what we always want\nlimit = 5\ninclude = *1.txt *2.txt\nprofile = fast\nquiet = true\n",
                StandardCharsets.UTF_8);
        CommandRun run = CommandRun.of("extract", archive.toString(), "--config", config.toString(), "--limit", "3");
        assertEquals(3, run.out().lines().count());
        assertEquals("", run.err());
        Files.writeString(config, "colour = red\n", StandardCharsets.UTF_8);
        CommandRun wrong = CommandRun.of("extract", archive.toString(), "--config=" + config);
        assertEquals(ExitCode.USAGE, wrong.code());
        assertTrue(wrong.err().contains("'colour' is no option that it can hold"), wrong.err());
    }

    @Test
    void takesInputsFromAList() throws IOException {
        Path list = folder.resolve("list");
        Files.writeString(
                list,
                archive.resolve("0000/article-0000001.txt") + "\n\n" + archive.resolve("gone.txt") + "\n",
                StandardCharsets.UTF_8);
        CommandRun run = CommandRun.of("extract", "--files-from", list.toString());
        assertEquals(ExitCode.SOME_FAILED, run.code());
        String id = archive.toString().substring(1) + "/0000/article-0000001";
        assertTrue(run.out().contains("\"id\":\"" + id + "\""), run.out());
        assertEquals(ExitCode.USAGE, CommandRun.of("extract").code());
    }

    @Test
    void takesOnlyWhatIsWanted() {
        CommandRun run = CommandRun.of(
                "extract", archive.toString(), "--include", "article-000000?.*", "--exclude", "**/*{3,4}.txt");
        assertEquals(8, run.out().lines().count());
    }

    @Test
    void refusesOptionsOfRunsOutsideOfThem() {
        CommandRun run = CommandRun.of("extract", archive.toString(), "--compress", "zstd");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(run.err().contains("--compress is for runs into a folder"), run.err());
    }

    /** A run that ends with a full disk in its second shard. */
    private CommandRun breakOff() {
        return extract(atArticle("article-0000010", () -> makeFull("records-00001.jsonl.part")));
    }

    private void makeFull(String name) {
        try {
            Files.createSymbolicLink(run.resolve(name), FULL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Map.Entry<String, String> file : ChildRun.files(from).entrySet()) {
            Files.writeString(to.resolve(file.getKey()), file.getValue(), StandardCharsets.ISO_8859_1);
        }
    }

    private void assertEqualToUninterrupted() throws IOException {
        Map<String, String> interrupted = ChildRun.files(run);
        delete(run);
        extract();
        assertEquals(ChildRun.files(run), interrupted);
    }

    private CommandRun extract(String... options) {
        return CommandRun.of(arguments(options));
    }

    private CommandRun extract(Pipeline pipeline, String... options) {
        return CommandRun.of(settings -> pipeline, "", false, arguments(options));
    }

    private String[] arguments(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "extract", archive.toString(), "-o", run.toString(), "--profile", "fast", "--shard-size", "25"));
        arguments.addAll(List.of(options));
        return arguments.toArray(new String[0]);
    }

    /** Does something when the pipeline comes to an article. */
    private static Pipeline atArticle(String name, Runnable what) {
        return FakeStages.pipeline(article -> {
            if (article.id().toLowerCase(Locale.ROOT).endsWith(name)) {
                what.run();
            }
        });
    }

    /** Takes the folder away at once, as the run may be writing into it. */
    private static void delete(Path folder) {
        try {
            Files.move(
                    folder,
                    Files.createTempDirectory(folder.getParent(), "removed").resolve("run"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String name) throws IOException {
        return Files.readString(run.resolve(name), StandardCharsets.UTF_8);
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(run.resolve(name), StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(run)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
