package org.tiqu.convert;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.TextOffsets;
import org.tiqu.record.OffsetUnit;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** Collects the mentions of one article as a file tells them, and checks that a record can hold them. */
final class Marks {
    private static final int SHOWN = 40;

    /** What a tool says of a mention beyond its place and label; each may be missing. */
    record Said(
            @Nullable String text,
            @Nullable String key,
            @Nullable Double confidence,
            @Nullable Double keyConfidence) {
        static final Said NOTHING = new Said(null, null, null, null);

        static Said text(@Nullable String text) {
            return new Said(text, null, null, null);
        }
    }

    private record Mark(AnnotatedMention mention, int line) {}

    private final String text;
    private final TextOffsets offsets;
    private final OffsetUnit unit;
    private final TypeMap types;
    private final Path file;
    private final List<Mark> marks = new ArrayList<>();

    /** For mentions of {@code text} whose offsets count {@code unit}. */
    Marks(String text, OffsetUnit unit, TypeMap types, Path file) {
        this.text = text;
        this.offsets = new TextOffsets(text, unit);
        this.unit = unit;
        this.types = types;
        this.file = file;
    }

    /**
     * Adds a mention, unless the label's are to be dropped.
     *
     * @throws CorpusException if the label is unknown, or the offsets hold no mention or another one
     */
    void add(int line, int start, int end, String label, Said said) throws CorpusException {
        Optional<MentionType> type = types.of(label, file, line);
        if (type.isEmpty()) {
            return;
        }
        if (start < 0 || end <= start || end > offsets.length()) {
            throw new CorpusException(
                    file,
                    line,
                    "[" + start + ", " + end + ") of " + label + " is no span of a text of " + offsets.length() + " "
                            + name(unit) + "; check that this is the text that was annotated, and what offsets count");
        }
        Span span = new Span(offsets.toUtf16(start), offsets.toUtf16(end));
        checkWhole(line, span);
        if (said.text() != null && !isSame(said.text(), span.of(text))) {
            throw new CorpusException(
                    file,
                    line,
                    "the " + label + " '" + shown(said.text()) + "' was expected at [" + start + ", " + end
                            + "), but there stands '" + shown(span.of(text))
                            + "'; check that this is the text that was annotated, and that offsets count "
                            + name(unit));
        }
        checkProbability(line, said.confidence());
        checkProbability(line, said.keyConfidence());
        String key = said.key() == null || said.key().isEmpty() ? null : said.key();
        marks.add(new Mark(new AnnotatedMention(span, type.get(), key, said.confidence(), said.keyConfidence()), line));
    }

    /** Whether the text between the offsets, which may lie anywhere, is {@code said} but for white space. */
    static boolean holds(String text, TextOffsets offsets, int start, int end, String said) {
        if (start < 0 || end <= start || end > offsets.length()) {
            return false;
        }
        return isSame(said, text.substring(offsets.toUtf16(start), offsets.toUtf16(end)));
    }

    /** Tools write line breaks inside mentions as spaces, or as a backslash and an n. */
    private static boolean isSame(String said, String found) {
        return Spaces.without(said).equals(Spaces.without(found))
                || Spaces.without(said.replace("\\n", "\n").replace("\\r", "\r"))
                        .equals(Spaces.without(found));
    }

    private void checkWhole(int line, Span span) throws CorpusException {
        if (isInside(span.start()) || isInside(span.end())) {
            throw new CorpusException(
                    file,
                    line,
                    "[" + span.start() + ", " + span.end() + ") cuts a character in two; offsets were expected to"
                            + " count UTF-16 code units and to stand between characters");
        }
    }

    private boolean isInside(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private void checkProbability(int line, @Nullable Double probability) throws CorpusException {
        if (probability != null && !(probability >= 0 && probability <= 1)) {
            throw new CorpusException(
                    file,
                    line,
                    "a probability from 0 to 1 was expected, but " + probability + " came; mend or drop it");
        }
    }

    /**
     * The mentions in text order.
     *
     * @throws CorpusException if two overlap
     */
    List<AnnotatedMention> inOrder() throws CorpusException {
        marks.sort(Comparator.comparing(mark -> mark.mention().span()));
        for (int i = 1; i < marks.size(); i++) {
            AnnotatedMention before = marks.get(i - 1).mention();
            AnnotatedMention mention = marks.get(i).mention();
            if (before.span().overlaps(mention.span())) {
                throw new CorpusException(
                        file,
                        marks.get(i).line(),
                        "the " + mention.type() + " '" + shown(mention.span().of(text)) + "' overlaps the "
                                + before.type() + " '" + shown(before.span().of(text))
                                + "', and a record holds no mention inside another; keep one of them, or drop a"
                                + " label with --types LABEL=-");
            }
        }
        return marks.stream().map(Mark::mention).toList();
    }

    private static String name(OffsetUnit unit) {
        return unit == OffsetUnit.UTF16 ? "UTF-16 code units" : "code points";
    }

    /** Short, and in one line. */
    static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "␤");
        if (line.length() <= SHOWN) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
        return line.substring(0, end) + "…";
    }
}
