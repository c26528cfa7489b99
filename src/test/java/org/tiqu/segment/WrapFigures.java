package org.tiqu.segment;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.Located;
import org.tiqu.corpus.RecordReader;
import org.tiqu.text.Span;

/** How many paragraphs of annotated reports are found again after the reports were wrapped. Not a test: run its main. */
final class WrapFigures {
    private WrapFigures() {}

    /** Arguments: folder, rounds, and how many errors to list. */
    public static void main(String[] arguments) throws Exception {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (Located located : RecordReader.read(Path.of(arguments[0]))) {
            articles.add(located.article());
        }
        int rounds = Integer.parseInt(arguments[1]);
        int listed = Integer.parseInt(arguments[2]);
        Map<String, int[]> figures = new TreeMap<>();
        try (PrintStream print =
                new PrintStream(Files.newOutputStream(Path.of("target/wrap.txt")), true, StandardCharsets.UTF_8)) {
            for (AnnotatedArticle article : articles) {
                boolean chinese = article.language().startsWith("zh");
                Random random = new Random(article.id().hashCode());
                List<Span> plain = HardWrap.paragraphs(article.text(), LineSplitter.blocks(article.text()));
                List<Span> gold =
                        article.paragraphs().stream().map(p -> p.span()).toList();
                count(figures, "as it is", plain, gold);
                if (!plain.equals(gold)) {
                    print.println("AS IT IS " + article.id());
                }
                for (int round = 0; round < rounds; round++) {
                    WrapStyle style = WrapStyle.any(random, chinese);
                    Wrapped.Text text = Wrapped.of(article, style);
                    List<Span> found = HardWrap.paragraphs(text.text(), LineSplitter.blocks(text.text()));
                    List<String> keys = new ArrayList<>(List.of(
                            "all",
                            "gaps " + style.gaps() + (style.first() > 0 ? " indented" : ""),
                            "lang " + (chinese ? "zh" : "en"),
                            "width " + style.width() / 20 * 20 + (chinese ? " zh" : " en")));
                    keys.add("characters " + style.characters() + (chinese ? " zh" : " en"));
                    keys.add(style.marked() ? "marked " + style.hanging() : "unmarked");
                    keys.add("quoted " + style.quoted());
                    keys.add("justified " + style.justified());
                    keys.add("headings " + style.headings());
                    for (String key : keys) {
                        count(figures, key, found, text.paragraphs());
                    }
                    Set<Span> extra = new HashSet<>(found);
                    extra.removeAll(text.paragraphs());
                    Set<Span> missing = new HashSet<>(text.paragraphs());
                    missing.removeAll(found);
                    if (listed > 0 && !missing.isEmpty()) {
                        print.println("## " + article.id() + " "
                                + style.toString().replaceAll("\\R", "|") + " missing " + missing.size() + " of "
                                + text.paragraphs().size() + " extra " + extra.size());
                        for (Span span : missing.stream()
                                .sorted((a, b) -> a.start() - b.start())
                                .limit(listed)
                                .toList()) {
                            print.println("  G "
                                    + span.of(text.text()).replace("\r", "").replace("\n", "\n    "));
                        }
                        for (Span span : extra.stream()
                                .sorted((a, b) -> a.start() - b.start())
                                .limit(listed)
                                .toList()) {
                            print.println("  P "
                                    + span.of(text.text()).replace("\r", "").replace("\n", "\n    "));
                        }
                    }
                }
            }
            figures.forEach((key, c) -> print.println(String.format(
                    Locale.ROOT,
                    "%-34s P %.4f R %.4f F1 %.4f perfect %d/%d",
                    key,
                    (double) c[0] / c[1],
                    (double) c[0] / c[2],
                    2.0 * c[0] / (c[1] + c[2]),
                    c[3],
                    c[4])));
        }
    }

    private static void count(Map<String, int[]> figures, String key, List<Span> found, List<Span> gold) {
        int[] counts = figures.computeIfAbsent(key, k -> new int[5]);
        Set<Span> common = new HashSet<>(found);
        common.retainAll(new HashSet<>(gold));
        counts[0] += common.size();
        counts[1] += found.size();
        counts[2] += gold.size();
        counts[3] += common.size() == gold.size() && found.size() == gold.size() ? 1 : 0;
        counts[4]++;
    }
}
