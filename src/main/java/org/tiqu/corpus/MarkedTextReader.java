package org.tiqu.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.segment.WhiteSpace;
import org.tiqu.text.Span;

/**
 * Reads a text with inline marks, the format in which people write gold:
 *
 * <pre>{@code
 * #id: solar-2022-08-29
 * #published: 2022-08-29
 * #language: en
 * ---
 * <title overview> One week of solar
 *
 * <item_heading policy 1> [[Sichuan|REGION|510000]]: power is limited
 * <body policy 1> On [[August 24|DATE|2022-08-24]] the provincial government published a notice.
 * @1 date: 2022-08-24
 * }</pre>
 *
 * A paragraph begins with {@code <role section item>} and goes on over the lines that follow until a blank one or
 * the next mark; the item is left out, or {@code -}, where there is none. A mention is
 * {@code [[surface|TYPE|key]]} and may go over a line break. A line {@code @item field: value} gives a field of an
 * item's record and is no part of the text; regions, organizations and people of an item follow from the mentions. A
 * backslash makes one of {@code [ ] | < @ \} behind it plain. All else, white space and line breaks included, is the
 * text as it is.
 */
public final class MarkedTextReader {
    private static final Pattern PARAGRAPH = Pattern.compile("<(\\w+) (\\w+)(?: (-|\\d{1,4}))?>[ \\t]?");
    private static final Pattern FIELD = Pattern.compile("@(\\d{1,4}) (\\w+): *(\\S.*)");
    private static final String SEPARATOR = "---";

    private final Path file;
    private final MarkedHeader header;
    private final StringBuilder text = new StringBuilder();
    private final List<AnnotatedParagraph> paragraphs = new ArrayList<>();
    private final List<AnnotatedMention> mentions = new ArrayList<>();
    private final Map<Integer, Map<ItemField, List<String>>> fields = new TreeMap<>();
    private final Map<Integer, Integer> fieldLines = new TreeMap<>();
    private @Nullable MarkedParagraph open;
    private int line;
    private int openLine;

    private MarkedTextReader(Path file) {
        this.file = file;
        this.header = new MarkedHeader(file);
    }

    /**
     * The article that {@code marked}, the content of {@code file}, describes.
     *
     * @throws CorpusException if a mark cannot be read
     */
    public static AnnotatedArticle read(Path file, String marked) throws CorpusException {
        return new MarkedTextReader(file).article(MarkedLines.of(marked));
    }

    private AnnotatedArticle article(List<MarkedLines.Line> lines) throws CorpusException {
        boolean isBody = false;
        for (MarkedLines.Line next : lines) {
            line = next.number();
            if (isBody) {
                body(next);
            } else if (next.content().strip().equals(SEPARATOR)) {
                isBody = true;
            } else {
                header.add(next);
            }
        }
        if (!isBody) {
            throw wrong("a header (#id, #published, #language) and a line '" + SEPARATOR + "' were expected first");
        }
        close();
        Assembly assembly = new Assembly(text.toString(), paragraphs, mentions);
        List<AnnotatedItem> items = assembly.items(fields);
        for (int item : fields.keySet()) {
            if (items.stream().noneMatch(known -> known.number() == item)) {
                throw new CorpusException(
                        file,
                        fieldLines.getOrDefault(item, 1),
                        "the line '@" + item + " …' belongs to no item; number its paragraphs");
            }
        }
        return new AnnotatedArticle(
                header.required("id"),
                header.required("language"),
                header.published(),
                text.toString(),
                paragraphs,
                mentions,
                assembly.entities(),
                items);
    }

    private void body(MarkedLines.Line next) throws CorpusException {
        String content = next.content();
        if (content.startsWith("@")) {
            field(content.strip());
            return;
        }
        if (next.isBlank()) {
            close();
            text.append(content);
            return;
        }
        Matcher mark = PARAGRAPH.matcher(content);
        if (mark.lookingAt()) {
            close();
            open = opened(mark);
            openLine = line;
            open.add(content.substring(mark.end()), line);
        } else if (open == null) {
            String shown = content.strip();
            throw wrong("a paragraph begins with a mark such as '<body policy 1>', but '"
                    + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown) + "' stands alone");
        } else {
            open.add(content, line);
        }
    }

    private MarkedParagraph opened(Matcher mark) throws CorpusException {
        String item = mark.group(3);
        return new MarkedParagraph(
                file,
                code("role", mark.group(1), Role.values(), Role::code),
                code("section", mark.group(2), Section.values(), Section::code),
                item == null || item.equals("-") ? 0 : Integer.parseInt(item));
    }

    private void field(String content) throws CorpusException {
        Matcher matcher = FIELD.matcher(content);
        if (!matcher.matches()) {
            throw wrong("a field is written '@item field: value', but '" + content + "' came");
        }
        ItemField field;
        try {
            field = ItemField.of(matcher.group(2));
        } catch (IllegalArgumentException e) {
            throw new CorpusException(file, line, String.valueOf(e.getMessage()), e);
        }
        if (field.kind() == ItemField.Kind.KEYS) {
            throw wrong("the field " + field.code() + " follows from the mentions; drop the line and mark them");
        }
        int item = Integer.parseInt(matcher.group(1));
        fieldLines.putIfAbsent(item, line);
        Map<ItemField, List<String>> known = fields.computeIfAbsent(item, number -> new EnumMap<>(ItemField.class));
        if (known.put(field, List.of(matcher.group(3))) != null) {
            throw wrong("the field " + field.code() + " of this item was already given; keep one");
        }
    }

    private void close() throws CorpusException {
        if (open == null) {
            return;
        }
        int start = text.length();
        mentions.addAll(open.appendTo(text));
        String content = text.substring(start);
        Span span = WhiteSpace.trim(content, new Span(0, content.length())).shift(start);
        if (span.isEmpty()) {
            throw new CorpusException(file, openLine, "a paragraph has text behind its mark, but here is none");
        }
        paragraphs.add(open.at(paragraphs.size(), span));
        open = null;
    }

    private <E> E code(String what, String given, E[] values, Function<E, String> code) throws CorpusException {
        for (E value : values) {
            if (code.apply(value).equals(given)) {
                return value;
            }
        }
        throw wrong("the " + what + " '" + given + "' is none of "
                + String.join(", ", Arrays.stream(values).map(code).toList()));
    }

    private CorpusException wrong(String what) {
        return new CorpusException(file, line, what);
    }
}
