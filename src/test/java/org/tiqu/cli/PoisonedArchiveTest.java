package org.tiqu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.archive.ArchiveGenerator;
import org.tiqu.pipeline.FakeStages;

/** An archive that holds whatever can be wrong with one, of which every good article comes out. */
class PoisonedArchiveTest {
    private static final int GOOD = 60;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void givesEveryGoodArticleAndSaysWhatIsWrongWithTheOthers() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive"));
        List<String> good = new ArrayList<>();
        try (OutputStream out = Files.newOutputStream(archive.resolve("a.zip"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < GOOD; i++) {
                String name = String.format(java.util.Locale.ROOT, "good-%02d", i);
                put(zip, name + ".txt", text(i));
                good.add("a!" + name);
                poison(zip, i);
            }
        }
        // The text of an article that came before.
        Files.write(archive.resolve("b-same.txt"), text(3));
        good.add("b-same");
        // Broken gzip, and a WARC that breaks off behind its second page.
        byte[] compressed = gzip("Never read to its end. ".repeat(3000).getBytes(StandardCharsets.UTF_8));
        Files.write(archive.resolve("c.txt.gz"), Arrays.copyOf(compressed, compressed.length - 20));
        Path whole = folder.resolve("whole.warc.gz");
        ArchiveGenerator.standard().writeWarc(whole, 3);
        byte[] warc = Files.readAllBytes(whole);
        Files.write(archive.resolve("d.warc.gz"), Arrays.copyOf(warc, warc.length - 100));
        // An encoding that nobody declares.
        Files.write(archive.resolve("e-gb.txt"), "深圳市政府发布通知，企业可以申请。".getBytes(Charset.forName("GB18030")));
        good.add("e-gb");
        Path run = folder.resolve("run");
        CommandRun done = CommandRun.of(
                settings -> FakeStages.pipeline(article -> {
                    if (article.text().contains("<<HANG>>")) {
                        sleep();
                    }
                }),
                "",
                false,
                "extract",
                archive.toString(),
                "-o",
                run.toString(),
                "--deadline",
                "1",
                "--max-bytes",
                "100K",
                "--quiet");
        assertEquals(ExitCode.SOME_FAILED, done.code(), done.err());
        List<String> records = Files.readAllLines(run.resolve("records-00000.jsonl"), StandardCharsets.UTF_8);
        TreeSet<String> ids = new TreeSet<>();
        records.forEach(line -> ids.add(line.replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1")));
        good.forEach(id -> assertTrue(ids.contains(id), id + " is missing among " + ids));
        assertEquals(2, ids.stream().filter(id -> id.startsWith("d!")).count());
        assertEquals(good.size() + 2, records.size());
        assertTrue(records.stream().anyMatch(line -> line.contains("\"same_as\":\"a!good-03\"")));
        String failures = Files.readString(run.resolve("failures.jsonl"), StandardCharsets.UTF_8);
        for (String expected : List.of(
                "a.zip!bomb.txt\",\"stage\":\"source\",\"code\":\"too-large",
                "a.zip!large.txt\",\"stage\":\"source\",\"code\":\"too-large",
                "a.zip!../climbs.txt\",\"stage\":\"source\",\"code\":\"malformed",
                "a.zip!hangs.txt\",\"stage\":\"run\",\"code\":\"deadline",
                "a.zip!picture.txt\",\"stage\":\"source\",\"code\":\"binary",
                "a.zip!record.json\",\"stage\":\"source\",\"code\":\"malformed",
                "a.zip!twice.txt\",\"stage\":\"source\",\"code\":\"binary",
                "c.txt.gz\",\"stage\":\"source\",\"code\":\"malformed")) {
            assertTrue(failures.contains("\"source\":\"" + expected), expected + " is missing among " + failures);
        }
        assertTrue(failures.contains("\"source\":\"d.warc.gz"), failures);
        assertTrue(failures.contains("\"source\":\"https://example.org/article-0000002"), failures);
        assertEquals(10, failures.lines().count(), failures);
    }

    private static void poison(ZipOutputStream zip, int i) throws IOException {
        switch (i) {
            case 5 -> put(zip, "bomb.txt", new byte[20 << 20]);
            case 10 -> put(zip, "large.txt", "much ".repeat(30_000).getBytes(StandardCharsets.UTF_8));
            case 15 -> put(zip, "../climbs.txt", text(15));
            case 20 -> put(zip, "hangs.txt", "<<HANG>>".getBytes(StandardCharsets.UTF_8));
            case 25 -> put(zip, "picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
            case 30 -> put(zip, "record.json", "{\"text\": ".getBytes(StandardCharsets.UTF_8));
            case 35 -> put(zip, "twice.txt", gzip(gzip(text(35))));
            default -> {}
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private static byte[] text(int i) {
        return ("Article " + i + ": Tencent opened office " + i + " in Wuhan.\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
