package org.tiqu.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tiqu.classify.Section;
import org.tiqu.tag.MentionType;

/**
 * Counts what a corpus holds: reports, paragraphs, items, words and Han characters, mentions by type; by split, by
 * language and by section. The same corpus gives the same table.
 */
public final class CorpusStatistics {
    private static final String ALL = "**all**";
    private static final List<String> COLUMNS = List.of("reports", "paragraphs", "items", "words", "Han characters");

    private final Map<String, CorpusCounts> splits = new LinkedHashMap<>();
    private final Map<String, CorpusCounts> languages = new TreeMap<>();
    private final Map<String, CorpusCounts> sections = new LinkedHashMap<>();
    private final CorpusCounts all = new CorpusCounts();

    private CorpusStatistics() {
        for (Section section : Section.values()) {
            sections.put(section.code(), new CorpusCounts());
        }
    }

    /**
     * The tables of a corpus, in Markdown.
     *
     * @throws CorpusException if it holds no record, or one that cannot be used
     */
    public static String markdown(Path corpus) throws IOException {
        CorpusStatistics statistics = new CorpusStatistics();
        for (Split split : Split.of(corpus)) {
            for (Path file : split.files()) {
                for (Located located : RecordReader.read(file)) {
                    statistics.add(split.name(), located.article());
                }
            }
        }
        return statistics.tables();
    }

    private void add(String split, AnnotatedArticle article) {
        Predicate<AnnotatedParagraph> every = paragraph -> true;
        all.add(article, every);
        splits.computeIfAbsent(split, name -> new CorpusCounts()).add(article, every);
        languages.computeIfAbsent(article.language(), tag -> new CorpusCounts()).add(article, every);
        for (Section section : Section.values()) {
            CorpusCounts counts = sections.get(section.code());
            if (counts != null) {
                counts.add(article, paragraph -> paragraph.section() == section);
            }
        }
    }

    private String tables() {
        StringBuilder out = new StringBuilder();
        table(out, "split", splits);
        table(out.append('\n'), "language", languages);
        table(out.append('\n'), "section", sections);
        return out.toString();
    }

    private void table(StringBuilder out, String by, Map<String, CorpusCounts> rows) {
        out.append("| ").append(by);
        COLUMNS.forEach(column -> out.append(" | ").append(column));
        for (MentionType type : MentionType.values()) {
            out.append(" | ").append(type);
        }
        out.append(" |\n| --- |")
                .append(" ---: |".repeat(COLUMNS.size() + MentionType.values().length))
                .append('\n');
        rows.forEach((name, counts) -> row(out, name, counts));
        row(out, ALL, all);
    }

    private static void row(StringBuilder out, String name, CorpusCounts counts) {
        out.append("| ").append(name);
        for (int count :
                new int[] {counts.reports(), counts.paragraphs(), counts.items(), counts.words(), counts.han()}) {
            out.append(" | ").append(count);
        }
        for (MentionType type : MentionType.values()) {
            out.append(" | ").append(counts.mentions(type));
        }
        out.append(" |\n");
    }
}
