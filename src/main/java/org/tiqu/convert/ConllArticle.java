package org.tiqu.convert;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.CorpusException;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** Puts an article together, token by token. */
final class ConllArticle {
    private final Path file;
    private final TypeMap types;
    private final Map<String, String> said = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<AnnotatedMention> mentions = new ArrayList<>();
    /** The line of each token, by where it begins in the text; at -1 where the article begins. */
    private final TreeMap<Integer, Integer> lines = new TreeMap<>();

    private boolean isSentenceOver;
    private @Nullable Open open;

    /** A mention that may go on; its type is absent when it is to be dropped. */
    private record Open(String label, Optional<MentionType> type, int start, int end) {}

    /** Begins in {@code line}. */
    ConllArticle(Path file, int line, TypeMap types) {
        this.file = file;
        this.types = types;
        lines.put(-1, line);
    }

    boolean hasTokens() {
        return text.length() > 0;
    }

    boolean hasId() {
        return said.containsKey("id");
    }

    void say(String name, String value) {
        said.put(name, value);
    }

    void endSentence() {
        close();
        isSentenceOver = hasTokens();
    }

    /** A token outside mentions. */
    void add(String token, int line) {
        close();
        append(token, line);
    }

    /** A token inside one; {@code part} is one of B, I, M, E, S, L and U. */
    void add(String token, int line, char part, String label) throws CorpusException {
        boolean isBegin = part == 'B' || part == 'S' || part == 'U';
        if (isBegin || (open != null && !open.label().equals(label))) {
            close();
        }
        int start = append(token, line);
        open = open == null
                ? new Open(label, types.of(label, file, line), start, text.length())
                : new Open(open.label(), open.type(), open.start(), text.length());
        if (part == 'E' || part == 'S' || part == 'L' || part == 'U') {
            close();
        }
    }

    private int append(String token, int line) {
        if (hasTokens()) {
            text.append(isSentenceOver ? '\n' : ' ');
        }
        isSentenceOver = false;
        int start = text.length();
        lines.put(start, line);
        text.append(token);
        return start;
    }

    private void close() {
        if (open != null && open.type().isPresent()) {
            Span span = new Span(open.start(), open.end());
            mentions.add(new AnnotatedMention(span, open.type().get(), null, null, null));
        }
        open = null;
    }

    /** The article, called {@code name} unless a comment said how. */
    Foreign finished(String name) {
        close();
        AnnotatedArticle plain = Details.plain(said.getOrDefault("id", name), text.toString(), mentions);
        AnnotatedArticle article = new AnnotatedArticle(
                plain.id(),
                said.getOrDefault("language", plain.language()),
                said.get("published"),
                plain.text(),
                List.of(),
                plain.mentions(),
                List.of(),
                List.of());
        return new Foreign(article, file, offset -> lines.floorEntry(offset).getValue());
    }
}
