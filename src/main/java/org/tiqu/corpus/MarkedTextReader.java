package org.tiqu.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.tag.MentionType;
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
 * {@code [[surface|TYPE|key]]}. A line {@code @item field: value} gives a field of an item's record and is no part
 * of the text; regions, organizations and people of an item follow from the mentions. A backslash makes one of
 * {@code [ ] | < @ \} behind it plain.
 */
public final class MarkedTextReader {
    private static final Pattern HEADER = Pattern.compile("#(\\w+): *(\\S+) *");
    private static final Pattern PARAGRAPH = Pattern.compile("<(\\w+) (\\w+)(?: (-|\\d{1,4}))?>[ \\t]?");
    private static final Pattern FIELD = Pattern.compile("@(\\d{1,4}) (\\w+): *(.*?)\\s*");
    private static final Pattern MENTION =
            Pattern.compile("\\[\\[((?:[^\\\\|\\]]|\\\\.|](?!]))+)\\|(\\w+)\\|((?:[^\\\\|\\]]|\\\\.|](?!]))+)]]");
    private static final String SEPARATOR = "---";
    private static final String ESCAPABLE = "[]|<@\\";

    private final Path file;
    private final Map<String, String> header = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<AnnotatedParagraph> paragraphs = new ArrayList<>();
    private final List<AnnotatedMention> mentions = new ArrayList<>();
    private final Map<Integer, Map<ItemField, List<String>>> fields = new TreeMap<>();
    private @Nullable Open open;
    private int line;

    /** A paragraph that may go on, from this line on; a mention may go on in the next line too. */
    private record Open(int line, Role role, Section section, int item, StringBuilder marked) {}

    private MarkedTextReader(Path file) {
        this.file = file;
    }

    /**
     * The article that {@code marked}, the content of {@code file}, describes.
     *
     * @throws CorpusException if a mark cannot be read
     */
    public static AnnotatedArticle read(Path file, String marked) throws CorpusException {
        return new MarkedTextReader(file).article(marked);
    }

    private AnnotatedArticle article(String marked) throws CorpusException {
        List<String> lines = List.of(marked.split("(?<=\n)", -1));
        while (line < lines.size() && !lines.get(line).strip().equals(SEPARATOR)) {
            header(lines.get(line++).strip());
        }
        if (line == lines.size()) {
            throw wrong("a header (#id, #published, #language) and a line '" + SEPARATOR + "' were expected first");
        }
        for (line++; line < lines.size(); line++) {
            body(lines.get(line));
        }
        close();
        String all = text.toString();
        Assembly assembly = new Assembly(all, paragraphs, mentions);
        List<AnnotatedItem> items = assembly.items(fields);
        for (int item : fields.keySet()) {
            if (items.stream().noneMatch(known -> known.number() == item)) {
                throw wrong("the line '@" + item + " …' belongs to no item; number its paragraphs");
            }
        }
        return new AnnotatedArticle(
                required("id"),
                required("language"),
                header.get("published"),
                all,
                paragraphs,
                mentions,
                assembly.entities(),
                items);
    }

    private void header(String content) throws CorpusException {
        Matcher matcher = HEADER.matcher(content);
        if (matcher.matches()) {
            header.put(matcher.group(1), matcher.group(2));
        } else if (!content.isEmpty()) {
            throw wrong("a header line such as '#id: solar-2022-08-29' was expected, but '" + content + "' came");
        }
    }

    private String required(String name) throws CorpusException {
        String value = header.get(name);
        if (value == null) {
            throw new CorpusException(file, 1, "the header has no #" + name + "; add it above '" + SEPARATOR + "'");
        }
        return value;
    }

    private void body(String content) throws CorpusException {
        if (content.startsWith("@")) {
            field(content.strip());
            return;
        }
        if (content.isBlank()) {
            close();
            text.append(content);
            return;
        }
        Matcher mark = PARAGRAPH.matcher(content);
        String rest = content;
        if (mark.lookingAt()) {
            close();
            String item = mark.group(3);
            open = new Open(
                    line,
                    role(mark.group(1)),
                    section(mark.group(2)),
                    item == null || item.equals("-") ? 0 : Integer.parseInt(item),
                    new StringBuilder());
            rest = content.substring(mark.end());
        } else if (open == null) {
            throw wrong("a paragraph begins with a mark such as '<body policy 1>', but '" + shortened(content)
                    + "' stands alone");
        }
        open.marked().append(rest);
    }

    private void marked(String content) throws CorpusException {
        Matcher mention = MENTION.matcher(content);
        int from = 0;
        while (mention.find()) {
            plain(content.substring(from, mention.start()));
            int start = text.length();
            text.append(unescaped(mention.group(1)));
            mentions.add(AnnotatedMention.gold(
                    new Span(start, text.length()), type(mention.group(2)), unescaped(mention.group(3))));
            from = mention.end();
        }
        plain(content.substring(from));
    }

    private void plain(String content) throws CorpusException {
        if (content.replaceAll("\\\\.", "").contains("[[")) {
            throw wrong("a mention is written [[surface|TYPE|key]], but '" + shortened(content)
                    + "' has '[[' otherwise; write \\[\\[ if it is text");
        }
        text.append(unescaped(content));
    }

    private void field(String content) throws CorpusException {
        Matcher matcher = FIELD.matcher(content);
        if (!matcher.matches() || matcher.group(3).isEmpty()) {
            throw wrong("a field is written '@item field: value', but '" + content + "' came");
        }
        try {
            ItemField field = ItemField.of(matcher.group(2));
            Map<ItemField, List<String>> item = fields.computeIfAbsent(
                    Integer.parseInt(matcher.group(1)), number -> new EnumMap<>(ItemField.class));
            if (item.put(field, List.of(matcher.group(3))) != null) {
                throw wrong("the field " + field.code() + " of this item was already given; keep one");
            }
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private void close() throws CorpusException {
        if (open == null) {
            return;
        }
        int start = text.length();
        int current = line;
        // What is wrong is wrong in the paragraph, not where it ends.
        line = open.line();
        marked(open.marked().toString());
        line = current;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            paragraphs.add(new AnnotatedParagraph(
                    paragraphs.size(), new Span(start, end), open.role(), open.section(), open.item(), null));
        }
        open = null;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String unescaped(String content) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < content.length(); i++) {
            boolean isEscape = content.charAt(i) == '\\'
                    && i + 1 < content.length()
                    && ESCAPABLE.indexOf(content.charAt(i + 1)) >= 0;
            plain.append(content.charAt(isEscape ? ++i : i));
        }
        return plain.toString();
    }

    private Role role(String code) throws CorpusException {
        for (Role role : Role.values()) {
            if (role.code().equals(code)) {
                return role;
            }
        }
        throw wrong("'" + code + "' is no role; see the annotation guidelines in corpora/README.md");
    }

    private Section section(String code) throws CorpusException {
        for (Section section : Section.values()) {
            if (section.code().equals(code)) {
                return section;
            }
        }
        throw wrong("'" + code + "' is no section; see the annotation guidelines in corpora/README.md");
    }

    private MentionType type(String code) throws CorpusException {
        try {
            return MentionType.valueOf(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("'" + code + "' is none of ORG, REGION, PERSON, DATE");
        }
    }

    private static String shortened(String content) {
        String plain = content.strip();
        return plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
    }

    private CorpusException wrong(String what) {
        return new CorpusException(file, line + 1, what);
    }
}
