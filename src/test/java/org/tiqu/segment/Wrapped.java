package org.tiqu.segment;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.classify.Role;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.text.Span;

/** An annotated report laid out in lines of one width, and where its paragraphs then stand. */
final class Wrapped {
    private static final String NOT_FIRST = "，。、；：？！”’）】》」』〕,.;:?!)]%";
    private static final String NOT_LAST = "“‘（【《「『〔([";

    private final WrapStyle style;
    private final StringBuilder out = new StringBuilder();
    private final List<Span> paragraphs = new ArrayList<>();
    private int lines;

    private Wrapped(WrapStyle style) {
        this.style = style;
    }

    record Text(String text, List<Span> paragraphs) {}

    static Text of(AnnotatedArticle article, WrapStyle style) {
        Wrapped wrapped = new Wrapped(style);
        AnnotatedParagraph before = null;
        for (AnnotatedParagraph paragraph : article.paragraphs()) {
            if (before != null && wrapped.gap(before, paragraph, article.text())) {
                wrapped.out.append(style.lineBreak());
            }
            wrapped.add(flat(paragraph.span().of(article.text())), paragraph.role());
            before = paragraph;
        }
        return new Text(wrapped.out.toString(), wrapped.paragraphs);
    }

    /** The text on one line. */
    static String flat(String text) {
        StringBuilder flat = new StringBuilder();
        for (String line : text.split("\\R", -1)) {
            String own = line.strip();
            boolean space = flat.length() > 0
                    && (!isWide(flat.codePointBefore(flat.length()))
                            || (!own.isEmpty() && !isWide(own.codePointAt(0))));
            flat.append(space ? " " : "").append(own);
        }
        return flat.toString();
    }

    private boolean gap(AnnotatedParagraph before, AnnotatedParagraph here, String text) {
        boolean furniture = before.role() == Role.FURNITURE && here.role() == Role.FURNITURE;
        if (furniture) {
            return text.substring(before.span().end(), here.span().start())
                            .codePoints()
                            .filter(c -> c == '\n')
                            .count()
                    > 1;
        }
        return switch (style.gaps()) {
            case ALL -> true;
            case NONE -> false;
            case BEFORE_HEADINGS -> !isText(here) || before.role() == Role.FURNITURE;
            case AFTER_TEXT -> isText(before) || before.role() == Role.TITLE || before.role() == Role.FURNITURE;
        };
    }

    private static boolean isText(AnnotatedParagraph paragraph) {
        return paragraph.role() == Role.BODY || paragraph.role() == Role.COMMENTARY;
    }

    private void add(String text, Role role) {
        boolean body = role == Role.BODY || role == Role.COMMENTARY;
        boolean wraps = body || (role == Role.FURNITURE ? style.furniture() : style.headings());
        String prefix = style.quoted() ? "> " : "";
        boolean marked = style.marked() && body;
        String own = marked ? "- " + text : text;
        boolean ideographic = style.first() == 4 && isWide(text.codePointAt(0));
        int first = style.margin() + (body ? style.first() : 0);
        int start = -1;
        int counted = ideographic && style.characters() ? first / 2 : first;
        List<String> rows = wraps ? rows(own, counted) : List.of(own);
        int end = 0;
        for (int i = 0; i < rows.size(); i++) {
            int indent = i == 0 ? first : style.margin() + (marked ? style.hanging() : 0);
            if (style.pages() && ++lines % 30 == 0) {
                out.append('\f');
            }
            start = start < 0 && !prefix.isEmpty() ? out.length() : start;
            out.append(prefix).append(ideographic && indent >= 4 ? "　".repeat(indent / 2) : " ".repeat(indent));
            start = start < 0 ? out.length() : start;
            out.append(
                    style.justified() && i + 1 < rows.size()
                            ? justify(rows.get(i), style.width() - indent)
                            : rows.get(i));
            end = out.length();
            out.append(style.trailing() ? " " : "").append(style.lineBreak());
        }
        paragraphs.add(WhiteSpace.trim(out.toString(), new Span(start, end)));
    }

    private static String justify(String row, int width) {
        StringBuilder wider = new StringBuilder(row);
        for (int at = 0, missing = width - row.length(); missing > 0; missing--) {
            int space = wider.indexOf(" ", at);
            if (space < 0) {
                space = wider.indexOf(" ");
            }
            if (space < 0) {
                return row;
            }
            wider.insert(space, ' ');
            at = space + 2;
            while (at < wider.length() && wider.charAt(at) == ' ') {
                at++;
            }
        }
        return wider.toString();
    }

    private List<String> rows(String text, int firstIndent) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        int columns = firstIndent;
        for (String unit : units(text)) {
            int size = columns(unit.stripTrailing());
            if (row.length() > 0 && columns + size > style.width()) {
                rows.add(row.toString().stripTrailing());
                row.setLength(0);
                columns = (style.characters() && style.first() == 4 ? style.margin() / 2 : style.margin())
                        + (style.marked() ? style.hanging() : 0);
            }
            row.append(unit);
            columns += columns(unit);
        }
        rows.add(row.toString().stripTrailing());
        return rows;
    }

    /** What may not be broken, with the white space behind it. */
    private static List<String> units(String text) {
        List<String> units = new ArrayList<>();
        StringBuilder unit = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            unit.appendCodePoint(c);
            boolean last = next >= text.length();
            int following = last ? ' ' : text.codePointAt(next);
            boolean breaks = (c == ' ' && following != ' ')
                    || (c != ' '
                            && following != ' '
                            && (isWide(c) || isWide(following))
                            && NOT_FIRST.indexOf(following) < 0
                            && NOT_LAST.indexOf(c) < 0);
            if (last || breaks) {
                units.add(unit.toString());
                unit.setLength(0);
            }
            i = next;
        }
        return units;
    }

    private int columns(String text) {
        return text.codePoints()
                .map(c -> !style.characters() && isWide(c) ? 2 : 1)
                .sum();
    }

    private static boolean isWide(int c) {
        return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xFF00 && c <= 0xFF60) || c == '“' || c == '”';
    }
}
