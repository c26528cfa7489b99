package org.tiqu.corpus;

import java.util.List;
import java.util.Map;
import org.tiqu.text.Span;

/** Writes an annotated article as a text with inline marks, which {@link MarkedTextReader} reads. */
public final class MarkedTextWriter {
    private final AnnotatedArticle article;
    private final StringBuilder out = new StringBuilder();
    private int nextMention;

    private MarkedTextWriter(AnnotatedArticle article) {
        this.article = article;
    }

    /** The marked text; the fields of an item follow its last paragraph. */
    public static String write(AnnotatedArticle article) {
        return new MarkedTextWriter(article).marked();
    }

    private String marked() {
        out.append("#id: ").append(article.id()).append('\n');
        if (article.published() != null) {
            out.append("#published: ").append(article.published()).append('\n');
        }
        out.append("#language: ").append(article.language()).append("\n---\n");
        String text = article.text();
        int from = 0;
        for (AnnotatedParagraph paragraph : article.paragraphs()) {
            int lineStart = text.lastIndexOf('\n', paragraph.span().start() - 1) + 1;
            // White space before a paragraph belongs to its line, and the mark opens the line.
            int start = Math.max(from, lineStart);
            int lineEnd = text.indexOf('\n', paragraph.span().end());
            copy(from, start);
            if (lineEnd < 0) {
                // Behind the last line the fields would add a line break to the text.
                out.append(fieldsEndingWith(paragraph));
            }
            out.append('<')
                    .append(paragraph.role().code())
                    .append(' ')
                    .append(paragraph.section().code());
            if (paragraph.item() > 0) {
                out.append(' ').append(paragraph.item());
            }
            out.append("> ");
            from = lineEnd < 0 ? text.length() : lineEnd + 1;
            content(start, from);
            if (lineEnd >= 0) {
                out.append(fieldsEndingWith(paragraph));
            }
        }
        copy(from, text.length());
        return out.toString();
    }

    private void copy(int from, int to) {
        out.append(article.text(), from, to);
    }

    private void content(int from, int to) {
        int at = from;
        List<AnnotatedMention> mentions = article.mentions();
        while (nextMention < mentions.size() && mentions.get(nextMention).span().start() < to) {
            AnnotatedMention mention = mentions.get(nextMention++);
            Span span = mention.span();
            out.append(escaped(article.text().substring(at, span.start()), at == from));
            out.append("[[").append(escaped(article.textOf(mention), false).replace("|", "\\|"));
            out.append('|').append(mention.type()).append('|');
            out.append(
                    mention.key() == null ? "?" : escaped(mention.key(), false).replace("|", "\\|"));
            out.append("]]");
            at = span.end();
        }
        out.append(escaped(article.text().substring(at, to), at == from));
    }

    /** Lines that go on with a paragraph must not look like marks. */
    private static String escaped(String plain, boolean isLineStart) {
        String escaped = plain.replace("\\", "\\\\")
                .replace("[[", "\\[\\[")
                .replace("]]", "\\]\\]")
                .replace("\n<", "\n\\<")
                .replace("\n@", "\n\\@");
        return isLineStart && escaped.startsWith("<") ? "\\" + escaped : escaped;
    }

    private String fieldsEndingWith(AnnotatedParagraph paragraph) {
        StringBuilder lines = new StringBuilder();
        for (AnnotatedItem item : article.items()) {
            List<Integer> paragraphs = item.paragraphs();
            if (paragraphs.isEmpty() || paragraphs.get(paragraphs.size() - 1) != paragraph.index()) {
                continue;
            }
            for (Map.Entry<ItemField, List<String>> field : item.fields().entrySet()) {
                if (field.getKey().kind() != ItemField.Kind.KEYS) {
                    lines.append('@')
                            .append(item.number())
                            .append(' ')
                            .append(field.getKey().code());
                    lines.append(": ").append(field.getValue().get(0)).append('\n');
                }
            }
        }
        return lines.toString();
    }
}
