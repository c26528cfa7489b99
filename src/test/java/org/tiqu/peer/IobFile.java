package org.tiqu.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * Reads a file of Universal NER: a {@code # text} line above each sentence, then columns of number, token and IOB2
 * label. A document is an article, a sentence of it a paragraph.
 *
 * <p>Source: https://www.universalner.org, format of the {@code .iob2} files.
 */
final class IobFile {
    private static final String TEXT = "# text = ";
    private static final Map<String, MentionType> TYPES =
            Map.of("ORG", MentionType.ORG, "LOC", MentionType.REGION, "PER", MentionType.PERSON);

    private final String name;
    private final String language;
    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final List<AnnotatedMention> mentions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int at;
    private @Nullable MentionType open;
    private int openFrom;
    private int openTo;

    private IobFile(Path file) {
        this.name = String.valueOf(file.getFileName());
        this.language = name.substring(0, 2);
    }

    /** The articles of a file, whose name begins with the code of its language. */
    static List<AnnotatedArticle> read(Path file) throws IOException {
        IobFile reader = new IobFile(file);
        for (String line : Files.readAllLines(file)) {
            reader.line(line);
        }
        reader.endArticle();
        return reader.articles;
    }

    private void line(String line) {
        if (line.startsWith("# newdoc")) {
            endArticle();
        } else if (line.startsWith(TEXT)) {
            close();
            at = text.length();
            text.append(line.substring(TEXT.length()).strip()).append("\n\n");
        } else if (line.isBlank()) {
            close();
        } else if (!line.startsWith("#")) {
            token(line.split("\t", -1));
        }
    }

    private void token(String[] columns) {
        int found = text.indexOf(columns[1], at);
        // A token may be written otherwise than in the text; then it takes no place.
        int from = found < 0 ? at : found;
        int to = found < 0 ? at : found + columns[1].length();
        String label = columns[2];
        MentionType type = label.length() > 2 ? TYPES.get(label.substring(2)) : null;
        if (!label.startsWith("I-") || type != open) {
            close();
            open = type;
            openFrom = from;
        }
        openTo = to;
        at = to;
    }

    private void close() {
        if (open != null && openTo > openFrom) {
            mentions.add(AnnotatedMention.gold(new Span(openFrom, openTo), open, "?"));
        }
        open = null;
    }

    private void endArticle() {
        close();
        if (text.length() > 0) {
            articles.add(new AnnotatedArticle(
                    name + "#" + articles.size(),
                    language,
                    null,
                    text.toString(),
                    List.of(),
                    mentions,
                    List.of(),
                    List.of()));
        }
        mentions.clear();
        text.setLength(0);
        at = 0;
    }
}
