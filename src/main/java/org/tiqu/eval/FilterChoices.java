package org.tiqu.eval;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.tiqu.classify.Section;
import org.tiqu.tag.MentionType;

/** The boxes that the reader of the page ticks to see only some of the mentions; the script counts beside them. */
final class FilterChoices {
    private FilterChoices() {}

    /** The kinds of error, and hits. */
    static String kinds() {
        HtmlWriter out = new HtmlWriter();
        for (Verdict verdict : Verdict.values()) {
            box(out, "kind", verdict.code(), verdict.label(), verdict.letter(), "v " + verdict.code());
        }
        return out.html();
    }

    /** The types of mentions. */
    static String types() {
        HtmlWriter out = new HtmlWriter();
        for (MentionType type : MentionType.values()) {
            box(out, "type", MentionMarks.letter(type), type.name(), MentionMarks.letter(type), "v");
        }
        return out.html();
    }

    /** The sections; that of furniture is its role. */
    static String sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        Arrays.stream(Section.values()).forEach(section -> sections.put(section.code(), section.code()));
        sections.put(Section.NONE.code(), "outside paragraphs");
        return boxes("section", sections);
    }

    /** The languages of the articles. */
    static String languages(Evaluation evaluation) {
        Map<String, String> languages = new LinkedHashMap<>();
        TreeSet<String> sorted = new TreeSet<>();
        evaluation.articles().forEach(article -> sorted.add(article.language()));
        sorted.forEach(language -> languages.put(language, language));
        return boxes("language", languages);
    }

    private static String boxes(String name, Map<String, String> labels) {
        HtmlWriter out = new HtmlWriter();
        labels.forEach((value, label) -> box(out, name, value, label, "", "v"));
        return out.html();
    }

    private static void box(HtmlWriter out, String name, String value, String label, String letter, String kind) {
        out.line().open("label", "class", kind).empty("input", "type", "checkbox", "name", name, "value", value);
        if (!letter.isEmpty()) {
            out.leaf("b", letter, "class", "letter");
        }
        out.leaf("bdi", label).open("span", "class", "count").close().close();
    }
}
