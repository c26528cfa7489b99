package org.tiqu.archive;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * Recombines sentences of the corpora's train part into any number of articles: each depends on the seed and its
 * number alone. One in a hundred has the text of an earlier one, one in fifty repeats the news of an earlier one in
 * other furniture. Two of three are English, the others Chinese.
 *
 * <p>As a program: {@code ArchiveGenerator N OUT.jsonl|OUT.zip|OUT.warc.gz|FOLDER [SENTENCES [SEED]]}.
 */
public final class ArchiveGenerator {
    private static final long SEED = 20200302;
    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 7);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Sentences english;
    private final Sentences chinese;
    private final int sentences;
    private final long seed;

    private ArchiveGenerator(Sentences english, Sentences chinese, int sentences, long seed) {
        this.english = english;
        this.chinese = chinese;
        this.sentences = sentences;
        this.seed = seed;
    }

    /** Short articles, of about {@code sentences} sentences, from the reports in {@code corpora/reports/train}. */
    public static ArchiveGenerator of(int sentences, long seed) throws IOException {
        Path train = Path.of("corpora", "reports", "train");
        return new ArchiveGenerator(Sentences.of(train, "en"), Sentences.of(train, "zh"), sentences, seed);
    }

    /** Articles of about six sentences. */
    public static ArchiveGenerator standard() throws IOException {
        return of(6, SEED);
    }

    /** The article of a number, from 0. */
    public GeneratedArticle article(long number) {
        Random random = random(number);
        int kind = random.nextInt(100);
        if (number > 0 && kind == 0) {
            long earlier = original((long) (random.nextDouble() * number));
            GeneratedArticle same = article(earlier);
            return new GeneratedArticle(id(number), same.text(), same.published(), earlier, -1);
        }
        if (number > 0 && kind <= 2) {
            long earlier = original((long) (random.nextDouble() * number));
            return article(number, earlier, random, earlier);
        }
        return article(number, number, random, -1);
    }

    /** The nearest article before it, or it itself, that repeats none. */
    private long original(long number) {
        for (long at = number; at > 0; at--) {
            if (random(at).nextInt(100) > 2) {
                return at;
            }
        }
        return 0;
    }

    private GeneratedArticle article(long number, long news, Random random, long repeats) {
        Random body = random(news);
        body.nextInt(100);
        boolean isEnglish = body.nextInt(3) > 0;
        Sentences from = isEnglish ? english : chinese;
        StringBuilder text = new StringBuilder();
        List<String> furniture = from.furniture();
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(furniture.get(random.nextInt(furniture.size()))).append('\n');
        }
        text.append(from.title(body)).append("\n\n");
        int left = sentences / 2 + body.nextInt(sentences + 1);
        while (left > 0) {
            int paragraph = Math.min(left, 1 + body.nextInt(4));
            for (int i = 0; i < paragraph; i++) {
                text.append(from.sentence(body)).append(isEnglish && i + 1 < paragraph ? " " : "");
            }
            text.append("\n\n");
            left -= paragraph;
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(furniture.get(random.nextInt(furniture.size()))).append('\n');
        }
        if (repeats >= 0) {
            // Nobody else has this furniture.
            text.append(isEnglish ? "Reposted, page " : "转载，页码 ").append(number).append('\n');
        }
        String day = FIRST_DAY.plusDays(body.nextInt(900)).toString();
        return new GeneratedArticle(id(number), text.toString(), day, -1, repeats);
    }

    private Random random(long number) {
        return new Random(seed * 0x9E3779B97F4A7C15L + number * 0xD1B54A32D192ED03L);
    }

    private static String id(long number) {
        return String.format(Locale.ROOT, "article-%07d", number);
    }

    /** Writes the first {@code count} articles, a JSON object a line. */
    public void writeLines(Path file, long count) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (long i = 0; i < count; i++) {
                GeneratedArticle article = article(i);
                Map<String, String> fields = new LinkedHashMap<>();
                fields.put("id", article.id());
                fields.put("text", article.text());
                fields.put("published", article.published());
                out.write(MAPPER.writeValueAsString(fields));
                out.write('\n');
            }
        }
    }

    /** Writes the first {@code count} articles as text files, a thousand in a folder. */
    public void writeFolder(Path folder, long count) throws IOException {
        for (long i = 0; i < count; i++) {
            Path part = folder.resolve(String.format(Locale.ROOT, "%04d", i / 1000));
            Files.createDirectories(part);
            GeneratedArticle article = article(i);
            Files.writeString(part.resolve(article.id() + ".txt"), article.text(), StandardCharsets.UTF_8);
        }
    }

    /** Writes the first {@code count} articles as entries of a zip. */
    public void writeZip(Path file, long count) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (long i = 0; i < count; i++) {
                GeneratedArticle article = article(i);
                zip.putNextEntry(new ZipEntry(String.format(Locale.ROOT, "%04d/", i / 1000) + article.id() + ".txt"));
                zip.write(article.text().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Writes the first {@code count} articles as pages in a WARC, each compressed by itself. */
    public void writeWarc(Path file, long count) throws IOException {
        try (WarcWriter warc =
                new WarcWriter(Files.newByteChannel(file, CREATE, WRITE, TRUNCATE_EXISTING), WarcCompression.GZIP)) {
            for (long i = 0; i < count; i++) {
                GeneratedArticle article = article(i);
                String page =
                        "<html><head><meta name=PubDate content='" + article.published() + "'></head><body><article><p>"
                                + article.text()
                                        .strip()
                                        .replace("&", "&amp;")
                                        .replace("<", "&lt;")
                                        .replaceAll("\\n+", "</p><p>")
                                + "</p></article></body></html>";
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML_UTF8, page.getBytes(StandardCharsets.UTF_8))
                        .build();
                warc.write(new WarcResponse.Builder(URI.create("https://example.org/" + article.id()))
                        .date(Instant.EPOCH)
                        .body(http)
                        .build());
            }
        }
    }

    /** Writes an archive. */
    public static void main(String[] arguments) throws IOException {
        long count = Long.parseLong(arguments[0]);
        Path out = Path.of(arguments[1]);
        int sentences = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 6;
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : SEED;
        ArchiveGenerator generator = of(sentences, seed);
        if (arguments[1].endsWith(".jsonl")) {
            generator.writeLines(out, count);
        } else if (arguments[1].endsWith(".zip")) {
            generator.writeZip(out, count);
        } else if (arguments[1].endsWith(".warc.gz")) {
            generator.writeWarc(out, count);
        } else {
            generator.writeFolder(out, count);
        }
    }
}
