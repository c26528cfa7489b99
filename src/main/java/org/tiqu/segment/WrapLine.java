package org.tiqu.segment;

import org.tiqu.text.Span;

/**
 * A line as wrapping sees it. Widths are columns.
 *
 * @param span where it stands
 * @param start where its own characters begin, behind quotation signs of mail
 * @param indent white space before it, and such signs
 * @param least its width, indentation included, where marks that some programs take for wide count one and a last
 *     mark that may hang over the margin counts nothing
 * @param most its width where such marks count two
 * @param unit the width of what at its front may not be broken
 * @param alone whether it has no letter or digit, or stands in round brackets
 * @param opens whether a list mark stands before it
 * @param numbered whether a number stands before it, which may be one of a list
 * @param ends whether it ends as sentences do
 * @param several whether a sentence ends within it
 * @param lower whether it begins with a lower-case letter
 * @param upper whether it begins with an upper-case letter
 */
record WrapLine(
        Span span,
        int start,
        int indent,
        int least,
        int most,
        int unit,
        boolean alone,
        boolean opens,
        boolean numbered,
        boolean ends,
        boolean several,
        boolean lower,
        boolean upper) {

    private static final String SENTENCE_ENDS = ".!?。！？…";
    private static final String CLOSERS = "\"”’'）)】」』》]";

    /** Marks that begin no line. Source: GB/T 15834-2011 and GB/T 40637, and their Western counterparts. */
    private static final String NOT_FIRST = "，。、；：？！”’）】》」』〕,.;:?!)]%％…";

    /** Marks that end no line. */
    private static final String NOT_LAST = "“‘（【《「『〔([";

    /** Marks that are as wide as a Han character in some programs only. Source: Unicode Annex 11, class A. */
    private static final String AMBIGUOUS = "“”‘’—…·①②③④⑤⑥⑦⑧⑨⑩";

    private static final String BULLETS = "-*•·●■◆▲►※–—+";

    /** Longest number of an entry. */
    private static final int DIGITS = 3;

    /** The line at a span of the text; a wide character takes {@code wide} columns. */
    static WrapLine of(String text, Span span, int wide) {
        int start = span.start();
        while (start + 1 < span.end()
                && text.charAt(start) == '>'
                && (isBlank(text.charAt(start + 1)) || text.charAt(start + 1) == '>')) {
            start++;
            while (start + 1 < span.end() && isBlank(text.charAt(start))) {
                start++;
            }
        }
        int indent = 0;
        for (int i = span.start(); i < start; i++) {
            indent += isWide(text.charAt(i)) ? wide : 1;
        }
        for (int i = span.start() - 1; i >= 0 && isBlank(text.charAt(i)); i--) {
            indent += isWide(text.charAt(i)) ? wide : 1;
        }
        int least = indent;
        int most = indent;
        for (int i = start; i < span.end(); i++) {
            char c = text.charAt(i);
            boolean ambiguous = AMBIGUOUS.indexOf(c) >= 0;
            int columns = isWide(c) ? wide : Character.isLowSurrogate(c) ? 0 : 1;
            least += columns;
            most += ambiguous ? wide : columns;
        }
        char last = text.charAt(span.end() - 1);
        least -= NOT_FIRST.indexOf(last) >= 0 && isWide(last) ? wide : 0;
        int end = span.end() - 1;
        while (end > start && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        char first = text.charAt(start);
        return new WrapLine(
                span,
                start,
                indent,
                least,
                most,
                unit(text, start, span.end(), wide),
                isAlone(text, start, span.end()),
                isMarked(text, start, span.end()),
                isNumbered(text, start, span.end()),
                SENTENCE_ENDS.indexOf(text.charAt(end)) >= 0,
                holdsEnd(text, start, span.end()),
                Character.isLowerCase(first),
                Character.isUpperCase(first));
    }

    /** The largest width that forced the break between two lines. */
    int forcedTo(WrapLine next, String text) {
        boolean space = !isWide(text.charAt(span.end() - 1)) && !isWide(text.charAt(next.start));
        return most + (space ? 1 : 0) + next.unit - 1;
    }

    private static int unit(String text, int start, int end, int wide) {
        int columns = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (i > start) {
                char before = text.charAt(i - 1);
                boolean whole = !isWide(c) && !isWide(before) && !WhiteSpace.is(c);
                if (!whole && NOT_FIRST.indexOf(c) < 0 && NOT_LAST.indexOf(before) < 0) {
                    return columns;
                }
            }
            columns += isWide(c) || AMBIGUOUS.indexOf(c) >= 0 ? wide : Character.isLowSurrogate(c) ? 0 : 1;
        }
        return columns;
    }

    private static boolean isAlone(String text, int start, int end) {
        boolean brackets = "(（".indexOf(text.charAt(start)) >= 0 && ")）".indexOf(text.charAt(end - 1)) >= 0;
        return brackets || text.substring(start, end).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean holdsEnd(String text, int start, int end) {
        for (int i = start + 1; i + 2 < end; i++) {
            char c = text.charAt(i);
            boolean word = Character.isLowerCase(text.charAt(i - 1)) && text.charAt(i + 1) == ' ';
            if (c == '。' || (word && ".!?".indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(String text, int start, int end) {
        char first = text.charAt(start);
        boolean sign = (first >= '①' && first <= '⑳') || "■●◆▲►【".indexOf(first) >= 0;
        return sign || (BULLETS.indexOf(first) >= 0 && start + 2 < end && isBlank(text.charAt(start + 1)));
    }

    private static boolean isNumbered(String text, int start, int end) {
        char first = text.charAt(start);
        int from = start + (first == '(' || first == '（' ? 1 : 0);
        int i = from;
        while (i < end
                && i - from <= DIGITS
                && (isDigit(text.charAt(i)) || "一二三四五六七八九十".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        if (i == from || i - from > DIGITS || i + 1 >= end) {
            return false;
        }
        boolean closed = from > start ? ")）".indexOf(text.charAt(i)) >= 0 : ".、．)）".indexOf(text.charAt(i)) >= 0;
        return closed && !isDigit(text.charAt(i + 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u3000' || c == '\u00A0' || c == '\t';
    }

    static boolean isWide(char c) {
        return Scripts.isHan(c) || (c >= '\u3000' && c <= '\u303F') || (c >= '\uFF00' && c <= '\uFF60');
    }
}
