package org.tiqu.corpus;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
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

    /**
     * The marked text; the fields of an item follow its last paragraph. Read back it gives the same gold record.
     *
     * @throws IllegalArgumentException if it would give another one: marks hold what follows from paragraphs and
     *     mentions, not what contradicts them
     */
    public static String write(AnnotatedArticle article) {
        String marked = new MarkedTextWriter(article).marked();
        byte[] before = GoldWriter.bytes(article);
        byte[] after;
        try {
            after = GoldWriter.bytes(MarkedTextReader.read(Path.of("marked"), marked));
        } catch (CorpusException e) {
            throw new IllegalArgumentException(
                    "marks cannot hold this article (" + e.what()
                            + "); mend what 'tiqu corpus check' says of its paragraphs",
                    e);
        }
        if (!Arrays.equals(before, after)) {
            throw new IllegalArgumentException(
                    "marks cannot hold '" + firstDifference(before, after)
                            + "', which does not follow from paragraphs and mentions; mend what 'tiqu corpus check' says of it");
        }
        return marked;
    }

    private static String firstDifference(byte[] before, byte[] after) {
        List<String> expected =
                new String(before, StandardCharsets.UTF_8).lines().toList();
        List<String> came = new String(after, StandardCharsets.UTF_8).lines().toList();
        int at = 0;
        while (at < came.size() && expected.get(at).equals(came.get(at))) {
            at++;
        }
        String line = expected.get(Math.min(at, expected.size() - 1)).strip();
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
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
            // White space before a paragraph belongs to its line, and the mark opens the line.
            int start = Math.max(from, MarkedLines.start(text, paragraph.span().start()));
            int end = MarkedLines.end(text, paragraph.span().end());
            boolean isClosed = end > 0 && MarkedLines.isBreak(text.charAt(end - 1));
            out.append(text, from, start);
            if (!isClosed) {
                // Behind the last line the fields would add a line break to the text.
                fieldsEndingWith(paragraph);
            }
            out.append('<').append(paragraph.role().code()).append(' ');
            out.append(paragraph.section().code());
            if (paragraph.item() > 0) {
                out.append(' ').append(paragraph.item());
            }
            out.append("> ");
            content(start, end);
            if (isClosed) {
                fieldsEndingWith(paragraph);
            }
            from = end;
        }
        out.append(text, from, text.length());
        return out.toString();
    }

    private void content(int from, int to) {
        int at = from;
        List<AnnotatedMention> mentions = article.mentions();
        while (nextMention < mentions.size() && mentions.get(nextMention).span().start() < to) {
            AnnotatedMention mention = mentions.get(nextMention++);
            Span span = mention.span();
            if (span.start() >= at) {
                outside(at, span.start());
                String key = mention.key() == null ? "?" : mention.key();
                out.append("[[").append(MarkEscapes.inside(article.textOf(mention)));
                out.append('|').append(mention.type());
                out.append('|').append(MarkEscapes.inside(key)).append("]]");
                at = span.end();
            }
        }
        outside(at, to);
    }

    private void outside(int from, int to) {
        if (from < to) {
            out.append(MarkEscapes.outside(article.text().substring(from, to)));
        }
    }

    private void fieldsEndingWith(AnnotatedParagraph paragraph) {
        for (AnnotatedItem item : article.items()) {
            List<Integer> paragraphs = item.paragraphs();
            if (paragraphs.isEmpty() || paragraphs.get(paragraphs.size() - 1) != paragraph.index()) {
                continue;
            }
            for (Map.Entry<ItemField, List<String>> field : item.fields().entrySet()) {
                if (field.getKey().kind() != ItemField.Kind.KEYS) {
                    out.append('@').append(item.number());
                    out.append(' ').append(field.getKey().code());
                    out.append(": ").append(field.getValue().get(0)).append('\n');
                }
            }
        }
    }
}
