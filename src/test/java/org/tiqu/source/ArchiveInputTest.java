package org.tiqu.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.tiqu.text.Article;
import org.tiqu.text.Failure;

class ArchiveInputTest {
    private static final String CHINESE = "深圳市政府发布通知。";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    @BeforeEach
    void fill() {
        entries.put("a-2020-03-02.txt", bytes("First report.\n"));
        entries.put("sub/b.txt", CHINESE.getBytes(java.nio.charset.Charset.forName("GB18030")));
        entries.put("sub/c.jsonl", bytes("{\"id\":\"x\",\"text\":\"One.\"}\n\n{\"text\":\"Two.\"}\n"));
        entries.put(".hidden.txt", bytes("not read"));
        entries.put("picture.png", bytes("not read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n.zip", "n.tar", "n.tar.gz", "n.tgz", "n.tar.zst"})
    void givesTheArticlesOfAFolder(String name) throws IOException {
        write(name, archive(name, entries));
        List<Article> articles = articles(read(name));
        assertEquals(
                List.of("First report.\n", CHINESE, "One.", "Two."),
                articles.stream().map(Article::text).toList());
        assertEquals(
                List.of("n!a-2020-03-02", "n!sub/b", "x", "n!sub/c#3"),
                articles.stream().map(Article::id).toList());
        assertEquals(name + "!sub/b.txt", articles.get(1).provenance().uri());
        assertEquals("GB18030", articles.get(1).provenance().charset());
        assertEquals(
                "2020-03-02",
                String.valueOf(java.util.Objects.requireNonNull(articles.get(0).published())
                        .date()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.txt.gz", "report.txt.zst"})
    void readsACompressedText(String name) throws IOException {
        write(name, compressed(name, bytes("Alone.")));
        List<Article> articles = articles(read(name));
        assertEquals("Alone.", articles.get(0).text());
        assertEquals("report", articles.get(0).id());
        assertEquals(name, articles.get(0).provenance().uri());
    }

    @Test
    void knowsAnArchiveByItsBytesAndNotByItsName() throws IOException {
        write("delivery", archive("n.zip", entries));
        assertEquals(4, articles(read("delivery")).size());
    }

    @Test
    void readsAnArchiveInAnArchiveButNoDeeper() throws IOException {
        byte[] inner = archive("n.tar.gz", Map.of("i.txt", bytes("Inner.")));
        byte[] middle = archive("n.zip", Map.of("inner.tar.gz", inner));
        write("outer.zip", middle);
        Article article = articles(read("outer.zip")).get(0);
        assertEquals("outer!inner!i", article.id());
        assertEquals("outer.zip!inner.tar.gz!i.txt", article.provenance().uri());

        write("outermost.tar", archive("n.tar", Map.of("outer.zip", middle)));
        Failure failure = failure(read("outermost.tar"));
        assertEquals(Failure.Code.BINARY, failure.code());
        assertEquals("outermost.tar!outer.zip!inner.tar.gz", failure.source());
        assertTrue(failure.reason().contains("expand the outer one by hand"), failure.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "/etc/evil.txt", "sub/../../evil.txt", "..\\evil.txt", "C:\\evil.txt"})
    void refusesNamesThatLeadOutOfTheArchive(String evil) throws IOException {
        Map<String, byte[]> some = new LinkedHashMap<>();
        some.put(evil, bytes("evil"));
        some.put("good.txt", bytes("good"));
        write("n.zip", archive("n.zip", some));
        List<Reading> readings = read("n.zip");
        assertEquals(Failure.Code.MALFORMED, failure(readings).code());
        assertEquals("good", articles(readings).get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"n.zip", "n.tar.gz"})
    void refusesAnEntryThatIsTooLargeAndReadsTheNext(String name) throws IOException {
        Map<String, byte[]> some = new LinkedHashMap<>();
        some.put("large.txt", bytes("much ".repeat(1000)));
        some.put("good.txt", bytes("good"));
        write(name, archive(name, some));
        List<Reading> readings = read(name, new ReadOptions(null, 1000, Set.of()));
        assertEquals(Failure.Code.TOO_LARGE, failure(readings).code());
        assertEquals("good", articles(readings).get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb.txt.gz", "bomb.txt.zst", "bomb.zip"})
    void stopsWhatExpandsBeyondProportion(String name) throws IOException {
        byte[] nothing = new byte[40 << 20];
        write(name, name.endsWith("zip") ? archive(name, Map.of("bomb.txt", nothing)) : compressed(name, nothing));
        Failure failure = failure(read(name));
        assertEquals(Failure.Code.TOO_LARGE, failure.code());
        assertTrue(failure.reason().contains("250-fold"), failure.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"n.tar", "n.tar.gz", "n.zip"})
    void givesWhatStoodBeforeABreak(String name) throws IOException {
        Map<String, byte[]> some = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            some.put(i + ".txt", bytes(i + noise(i)));
        }
        byte[] whole = archive(name, some);
        write(name, Arrays.copyOf(whole, whole.length / 2));
        List<Reading> readings = read(name);
        assertTrue(articles(readings).size() > 5, "only " + articles(readings).size());
        Failure failure = failure(readings);
        assertEquals(Failure.Code.MALFORMED, failure.code());
        assertTrue(failure.reason().contains("damaged or breaks off"), failure.reason());
    }

    @Test
    void saysThatAnArchiveHoldsNoArticle() throws IOException {
        write("paper.txt", archive("n.zip", Map.of("word/document.xml", bytes("<w/>"))));
        Failure failure = failure(read("paper.txt"));
        assertEquals(Failure.Code.BINARY, failure.code());
        assertTrue(failure.reason().startsWith("paper.txt: it is an archive, but none"), failure.reason());
    }

    @Test
    void saysThatAnArchiveIsNone() throws IOException {
        write("n.zip", new byte[] {'P', 'K', 3, 4, 20, 0});
        assertEquals(Failure.Code.MALFORMED, failure(read("n.zip")).code());
    }

    @Test
    void losesOneDamagedEntryOfAZipAlone() throws IOException {
        Map<String, byte[]> some = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            some.put(i + ".txt", bytes(i + noise(i)));
        }
        byte[] zip = archive("n.zip", some);
        zip[zip.length / 2] ^= 0x55;
        write("n.zip", zip);
        List<Reading> readings = read("n.zip");
        assertEquals(3, readings.size());
        assertEquals(2, articles(readings).size());
        assertEquals("n.zip!1.txt", failure(readings).source());
    }

    @ParameterizedTest
    @ValueSource(strings = {"news.warc", "news.warc.gz"})
    void readsThePagesOfAWarc(String name) throws IOException {
        write(name, warc(name.endsWith("gz")));
        List<Article> articles = articles(read(name));
        assertEquals(2, articles.size());
        Article page = articles.get(0);
        assertEquals("https://example.org/a", page.provenance().uri());
        assertTrue(page.id().matches("news![0-9a-f-]{36}"), page.id());
        assertTrue(page.text().contains(CHINESE), page.text());
        assertEquals("GB18030", page.provenance().charset());
        assertEquals("Plain text here.", articles.get(1).text());
    }

    @Test
    void givesThePagesBeforeTheBreakOfAWarc() throws IOException {
        byte[] whole = warc(false);
        write("news.warc", Arrays.copyOf(whole, whole.length - 60));
        List<Reading> readings = read("news.warc");
        assertEquals(
                "https://example.org/a", articles(readings).get(0).provenance().uri());
        assertEquals(Failure.Code.MALFORMED, failure(readings).code());
    }

    @Test
    void asksTheSelectionForEntries() throws IOException {
        write("n.zip", archive("n.zip", entries));
        Selection only = new Selection(List.of(Glob.of("b.txt")), List.of(), 10);
        ReadOptions options = new ReadOptions(null, 1000, Set.of(), only, FieldNames.DEFAULT);
        assertEquals(1, read("n.zip", options).size());
    }

    @Test
    void takesTheFieldsThatTheOptionsName() throws IOException {
        write(
                "n.jsonl",
                bytes("{\"url\":\"u1\",\"body\":\"Text.\",\"date\":\"2021-05-06T07:08:09Z\",\"text\":\"no\"}\n"));
        ReadOptions options =
                new ReadOptions(null, 1000, Set.of(), Selection.ALL, new FieldNames("url", "body", "date"));
        Article article = articles(read("n.jsonl", options)).get(0);
        assertEquals("u1", article.id());
        assertEquals("Text.", article.text());
        assertEquals(
                "2021-05-06",
                String.valueOf(
                        java.util.Objects.requireNonNull(article.published()).date()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What no compression makes much smaller. */
    private static String noise(int seed) {
        StringBuilder noise = new StringBuilder();
        new java.util.Random(seed).ints(4000, 'a', 'z').forEach(c -> noise.append((char) c));
        return noise.toString();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    private static byte[] compressed(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream to = name.endsWith("zst") ? new ZstdOutputStream(out) : new GZIPOutputStream(out)) {
            to.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] archive(String name, Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (name.endsWith(".zip")) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
            return out.toByteArray();
        }
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
                header.setSize(entry.getValue().length);
                tar.putArchiveEntry(header);
                tar.write(entry.getValue());
                tar.closeArchiveEntry();
            }
        }
        return name.endsWith(".tar") ? out.toByteArray() : compressed(name, out.toByteArray());
    }

    private static byte[] warc(boolean isCompressed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WarcWriter warc = new WarcWriter(
                java.nio.channels.Channels.newChannel(out),
                isCompressed ? WarcCompression.GZIP : WarcCompression.NONE)) {
            String page = "<html><head><title>通知</title></head><body><h1>通知</h1><p>" + CHINESE.repeat(6)
                    + "</p></body></html>";
            byte[] gb = page.getBytes(java.nio.charset.Charset.forName("GB18030"));
            warc.write(response("https://example.org/a", 200, "text/html; charset=gb2312", gb));
            warc.write(response("https://example.org/gone", 404, "text/html", bytes("<p>gone</p>")));
            warc.write(response("https://example.org/i.png", 200, "image/png", new byte[] {1, 2, 3}));
            warc.write(response("https://example.org/b", 200, "text/plain", bytes("Plain text here.")));
        }
        return out.toByteArray();
    }

    private static WarcResponse response(String uri, int status, String type, byte[] body) throws IOException {
        HttpResponse http = new HttpResponse.Builder(status, "")
                .body(MediaType.parse(type), body)
                .build();
        return new WarcResponse.Builder(java.net.URI.create(uri))
                .date(java.time.Instant.EPOCH)
                .body(http)
                .build();
    }

    private List<Reading> read(String name) {
        return read(name, ReadOptions.DEFAULT);
    }

    private List<Reading> read(String name, ReadOptions options) {
        List<Input> inputs = new ArrayList<>();
        try (Inputs source =
                Inputs.of(List.of(folder.resolve(name).toString()), InputStream.nullInputStream(), options)) {
            source.forEachRemaining(inputs::add);
        }
        return inputs.stream().map(Input::read).toList();
    }

    private static List<Article> articles(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).article())
                .toList();
    }

    private static Failure failure(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Rejected.class::isInstance)
                .map(reading -> ((Reading.Rejected) reading).failure())
                .findFirst()
                .orElseThrow();
    }
}
