package org.tiqu.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** The marked lines of one paragraph; mentions may go over their breaks. */
final class MarkedParagraph {
    private final Path file;
    private final Role role;
    private final Section section;
    private final int item;
    private final StringBuilder marked = new StringBuilder();
    private final TreeMap<Integer, Integer> lines = new TreeMap<>();

    MarkedParagraph(Path file, Role role, Section section, int item) {
        this.file = file;
        this.role = role;
        this.section = section;
        this.item = item;
    }

    void add(String content, int line) {
        lines.put(marked.length(), line);
        marked.append(content);
    }

    AnnotatedParagraph at(int index, Span span) {
        return new AnnotatedParagraph(index, span, role, section, item, null);
    }

    /** Appends the paragraph without its marks to {@code text} and returns what was marked there. */
    List<AnnotatedMention> appendTo(StringBuilder text) throws CorpusException {
        List<AnnotatedMention> mentions = new ArrayList<>();
        for (int at = 0; at < marked.length(); ) {
            if (MarkEscapes.isEscape(marked, at)) {
                text.append(marked.charAt(at + 1));
                at += 2;
            } else if (isAt(at, "[[") && !isAt(at, "[[[")) {
                at = mention(at, text, mentions);
            } else if (isAt(at, "]]")) {
                throw wrong(
                        at,
                        "']]' ends a mention, but none was begun at '" + around(at) + "'; write \\]\\] if it is text");
            } else {
                text.append(marked.charAt(at++));
            }
        }
        return mentions;
    }

    /** Reads the mention that begins at {@code begin} and returns where it ends. */
    private int mention(int begin, StringBuilder text, List<AnnotatedMention> mentions) throws CorpusException {
        List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));
        int at = begin + 2;
        while (at < marked.length() && !isAt(at, "]]") && !isAt(at, "[[")) {
            if (MarkEscapes.isEscape(marked, at)) {
                parts.get(parts.size() - 1).append(marked.charAt(at + 1));
                at += 2;
            } else if (marked.charAt(at) == '|') {
                parts.add(new StringBuilder());
                at++;
            } else {
                parts.get(parts.size() - 1).append(marked.charAt(at++));
            }
        }
        if (!isAt(at, "]]") || parts.size() != 3 || parts.stream().anyMatch(StringBuilder::isEmpty)) {
            throw wrong(
                    begin,
                    "a mention is written [[surface|TYPE|key]], but '" + around(begin)
                            + "' came; write \\[\\[ if it is text, \\| inside a surface or a key");
        }
        int start = text.length();
        text.append(parts.get(0));
        mentions.add(AnnotatedMention.gold(
                new Span(start, text.length()),
                type(begin, parts.get(1).toString()),
                parts.get(2).toString()));
        return at + 2;
    }

    private MentionType type(int at, String code) throws CorpusException {
        for (MentionType type : MentionType.values()) {
            if (type.name().equals(code)) {
                return type;
            }
        }
        throw wrong(at, "'" + code + "' is none of ORG, REGION, PERSON, DATE");
    }

    private boolean isAt(int at, String wanted) {
        return at + wanted.length() <= marked.length()
                && marked.substring(at, at + wanted.length()).equals(wanted);
    }

    private String around(int at) {
        int end = Math.min(marked.length(), at + 40);
        return marked.substring(at, end).strip() + (end < marked.length() ? "…" : "");
    }

    private CorpusException wrong(int at, String what) {
        return new CorpusException(file, lines.floorEntry(at).getValue(), what);
    }
}
