package org.tiqu.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.CorpusException;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * Reads the files of Universal NER: columns of number, token and IOB2 label, a {@code # text} line above each
 * sentence, {@code # newdoc} above some. Sentences become paragraphs of articles: a document each, or a number of
 * sentences where the file names no documents.
 */
final class IobCorpus {
    private static final Map<String, MentionType> TYPES =
            Map.of("ORG", MentionType.ORG, "LOC", MentionType.REGION, "PER", MentionType.PERSON);
    private static final int SENTENCES = 20;

    private final Path file;
    private final String language;
    private final List<AnnotatedArticle> articles = new ArrayList<>();
    private final List<AnnotatedMention> mentions = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean hasDocuments;
    private int sentences;
    private int from;
    private @Nullable MentionType open;
    private int openAt;
    private int openEnd;

    private IobCorpus(Path file, String language) {
        this.file = file;
        this.language = language;
    }

    /** The articles of a file; keys of their mentions are {@code ?}. */
    static List<AnnotatedArticle> read(Path file, String language) throws IOException {
        return new IobCorpus(file, language).articles();
    }

    private List<AnnotatedArticle> articles() throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("# newdoc")) {
                hasDocuments = true;
                endArticle();
            } else if (line.startsWith("# text = ")) {
                if (!hasDocuments && sentences == SENTENCES) {
                    endArticle();
                }
                from = text.length();
                text.append(line.substring("# text = ".length()).strip()).append("\n\n");
                sentences++;
            } else if (line.isBlank()) {
                close();
            } else if (!line.startsWith("#")) {
                token(line, i + 1);
            }
        }
        endArticle();
        return articles;
    }

    private void token(String line, int number) throws CorpusException {
        String[] columns = line.split("\t", -1);
        if (columns.length < 3) {
            throw new CorpusException(
                    file, number, "three columns (number, token, label) were expected, but '" + line + "' came");
        }
        int at = text.indexOf(columns[1], from);
        // A token may be written otherwise than the text has it (a quotation mark); it stands where the last ended.
        int start = at < 0 ? from : at;
        int end = at < 0 ? from : at + columns[1].length();
        String label = columns[2];
        MentionType type = label.length() > 2 ? TYPES.get(label.substring(2)) : null;
        if (label.startsWith("I-") && open != null && type == open) {
            openEnd = end;
        } else {
            close();
            open = type;
            openAt = start;
            openEnd = end;
        }
        from = end;
    }

    private void close() {
        if (open != null && openEnd > openAt) {
            mentions.add(AnnotatedMention.gold(new Span(openAt, openEnd), open, "?"));
        }
        open = null;
    }

    private void endArticle() {
        close();
        if (text.length() > 0) {
            String id = file.getFileName() + "#" + articles.size();
            articles.add(new AnnotatedArticle(
                    id, language, "2015-01-01", text.toString(), List.of(), mentions, List.of(), List.of()));
        }
        mentions.clear();
        text.setLength(0);
        sentences = 0;
        from = 0;
    }
}
