package org.tiqu.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.TextOffsets;
import org.tiqu.record.OffsetUnit;

/**
 * The lines of an annotation file. Read are text-bound annotations ({@code T1}), normalizations ({@code N1}), of which
 * {@code tiqu:KEY} gives a mention its key and {@code DB:ID} of another database {@code DB:ID}, and the notes
 * {@code confidence=… key_confidence=…} that {@link BratWriter} makes; events, relations, attributes and other notes
 * are passed over. A mention in several parts is one if only white space is between them, as brat writes one
 * that goes over a line break; otherwise it is refused.
 */
final class BratAnnotations {
    private static final Pattern MENTION =
            Pattern.compile("(T\\S*)\\t(\\S+) (\\d{1,9} \\d{1,9}(?:;\\d{1,9} \\d{1,9})*)(?:\\t(.*))?", Pattern.DOTALL);
    private static final Pattern REFERENCE =
            Pattern.compile("N\\S*\\tReference (\\S+) ([^\\s:]+):(\\S+)(?:\\t.*)?", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile(
            "#\\S*\\tAnnotatorNotes (\\S+)\\t(?:confidence=([0-9.E-]+))? ?(?:key_confidence=([0-9.E-]+))?");
    private static final String OURS = "tiqu";

    private record Line(
            String id,
            String label,
            int start,
            int end,
            @Nullable String text,
            int number) {}

    private final Path file;
    private final String text;
    private final TypeMap types;
    private final TextOffsets offsets;
    private final List<Line> mentions = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Matcher> notes = new HashMap<>();

    BratAnnotations(Path file, String text, TypeMap types) {
        this.file = file;
        this.text = text;
        this.types = types;
        this.offsets = new TextOffsets(text, OffsetUnit.CODE_POINT);
    }

    /** The article of text and annotations. */
    AnnotatedArticle article(String id) throws IOException {
        String[] lines = SourceFiles.text(file).split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                read(lines[i], i + 1);
            }
        }
        Marks marks = new Marks(text, OffsetUnit.CODE_POINT, types, file);
        for (Line line : mentions) {
            Matcher note = notes.get(line.id());
            Marks.Said said = new Marks.Said(
                    line.text(),
                    keys.get(line.id()),
                    note == null ? null : number(note.group(2), line.number()),
                    note == null ? null : number(note.group(3), line.number()));
            marks.add(line.number(), line.start(), line.end(), line.label(), said);
        }
        return Details.plain(id, text, marks.inOrder());
    }

    private void read(String line, int number) throws CorpusException {
        switch (line.charAt(0)) {
            case 'T' -> mentions.add(mention(line, number));
            case 'N' -> reference(line, number);
            case '#' -> {
                Matcher note = NOTE.matcher(line);
                if (note.matches()) {
                    notes.put(note.group(1), note);
                }
            }
            case 'E', 'R', 'A', 'M', '*' -> {
                // Events, relations and attributes say nothing that a record holds.
            }
            default -> throw wrong("an annotation such as 'T1⇥ORG 0 5⇥Baidu'", line, number);
        }
    }

    private Line mention(String line, int number) throws CorpusException {
        Matcher matcher = MENTION.matcher(line);
        if (!matcher.matches()) {
            throw wrong("a mention such as 'T1⇥ORG 0 5⇥Baidu'", line, number);
        }
        String[] parts = matcher.group(3).split("[ ;]", -1);
        for (int i = 1; i + 1 < parts.length; i += 2) {
            int from = Integer.parseInt(parts[i]);
            int to = Integer.parseInt(parts[i + 1]);
            boolean isGap = from > to || to > offsets.length() || !isSpace(from, to);
            if (isGap) {
                throw new CorpusException(
                        file,
                        number,
                        matcher.group(1) + " has text between its parts " + matcher.group(3)
                                + ", and a record holds no mention with holes; make it one part, or drop it");
            }
        }
        return new Line(
                matcher.group(1),
                matcher.group(2),
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[parts.length - 1]),
                matcher.group(4),
                number);
    }

    private boolean isSpace(int from, int to) {
        return Spaces.without(text.substring(offsets.toUtf16(from), offsets.toUtf16(to)))
                .isEmpty();
    }

    private void reference(String line, int number) throws CorpusException {
        Matcher matcher = REFERENCE.matcher(line);
        if (!matcher.matches()) {
            throw wrong("a normalization such as 'N1⇥Reference T1 tiqu:百度⇥百度'", line, number);
        }
        String key = matcher.group(2).equals(OURS)
                ? Percent.decode(matcher.group(3))
                : matcher.group(2) + ":" + matcher.group(3);
        String other = keys.putIfAbsent(matcher.group(1), key);
        if (other != null) {
            throw new CorpusException(
                    file,
                    number,
                    matcher.group(1) + " has two references, '" + other + "' and '" + key
                            + "', and a record holds one key; keep one");
        }
    }

    private @Nullable Double number(@Nullable String digits, int line) throws CorpusException {
        if (digits == null) {
            return null;
        }
        try {
            return Double.valueOf(digits);
        } catch (NumberFormatException e) {
            throw new CorpusException(
                    file, line, "the note beside it has '" + digits + "' for a probability; mend it", e);
        }
    }

    private CorpusException wrong(String expected, String line, int number) {
        String shown = Marks.shown(line.replace("\t", "⇥"));
        return new CorpusException(
                file, number, expected + " was expected, but '" + shown + "' came; mind the tabs (⇥)");
    }
}
