package org.tiqu.source.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How much of the main text of {@code corpora/pages} comes out, and how much else: words and Han characters, each as often as
 * it stands there, the headline left out. {@code eval/HTML.md} is what this writes into {@code target/html.md}; the floors
 * are below what was reached when the pages were first read.
 */
class PagesTest {
    private static final Path PAGES = Path.of("corpora", "pages");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}]+");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=[\"']?([\\w-]+)");

    private record Gold(String title, String published, String publisher, String text) {}

    private record Count(int right, int gold, int found) {
        double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        double recall() {
            return gold == 0 ? 0 : (double) right / gold;
        }

        Count plus(Count other) {
            return new Count(right + other.right, gold + other.gold, found + other.found);
        }
    }

    @Test
    void findsTheMainTextOfPagesOfManyLayouts() throws IOException {
        List<String> rows = new ArrayList<>();
        Count all = new Count(0, 0, 0);
        int days = 0;
        int titles = 0;
        int publishers = 0;
        List<Path> pages = pages();
        for (Path file : pages) {
            Page page = Page.of(read(file));
            Gold gold = gold(file);
            Count count = count(page, gold);
            all = all.plus(count);
            boolean isDay = gold.published().equals(Objects.toString(page.published(), ""));
            boolean isTitle = gold.title().equals(page.title());
            boolean isPublisher = gold.publisher().equals(Objects.toString(page.publisher(), ""));
            days += isDay ? 1 : 0;
            titles += isTitle ? 1 : 0;
            publishers += isPublisher ? 1 : 0;
            rows.add(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %s | %s | %s |",
                    file.getFileName().toString().replace(".html", ""),
                    count.precision(),
                    count.recall(),
                    isTitle ? "yes" : "no",
                    isDay ? "yes" : "no",
                    isPublisher ? "yes" : "no"));
        }
        rows.add(String.format(
                Locale.ROOT,
                "| **all %d** | %.3f | %.3f | %d | %d | %d |",
                pages.size(),
                all.precision(),
                all.recall(),
                titles,
                days,
                publishers));
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target", "html.md"),
                "| page | precision | recall | title | day | publisher |\n| --- | ---: | ---: | --- | --- | --- |\n"
                        + String.join("\n", rows) + "\n",
                StandardCharsets.UTF_8);
        assertEquals(24, pages.size());
        assertTrue(all.precision() >= 0.95 && all.recall() >= 0.95, rows.get(rows.size() - 1));
        assertTrue(days >= pages.size() * 0.9 && titles >= pages.size() * 0.9, rows.get(rows.size() - 1));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Matcher charset = CHARSET.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        String name = charset.find() ? charset.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        return new String(bytes, Charset.forName(name.startsWith("gb") ? "GB18030" : name));
    }

    private static Gold gold(Path page) throws IOException {
        Path file = page.resolveSibling(page.getFileName().toString().replace(".html", ".txt"));
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        return new Gold(
                value(lines.get(0)),
                value(lines.get(1)),
                value(lines.get(2)),
                String.join("\n", lines.subList(4, lines.size())));
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private static Count count(Page page, Gold gold) {
        String title = Objects.toString(page.title(), "");
        String text = page.text().startsWith(title + "\n") ? page.text().substring(title.length()) : page.text();
        Map<String, Integer> wanted = words(gold.text());
        Map<String, Integer> found = words(text);
        int right = 0;
        for (Map.Entry<String, Integer> word : wanted.entrySet()) {
            right += Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0));
        }
        return new Count(right, sum(wanted), sum(found));
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.merge(matcher.group(), 1, Integer::sum);
        }
        return words;
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
