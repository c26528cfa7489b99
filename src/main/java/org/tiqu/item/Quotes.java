package org.tiqu.item;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.text.Span;

/**
 * Finds what stands in quotation marks: {@code 《》 “” 「」 『』 "" ‘’ '' «»}. A mark that is never closed, or closed only
 * far behind, quotes nothing; marks inside others are passed over. Straight and curly marks may close each other, as
 * careless articles have it.
 */
final class Quotes {
    private static final String OPENING = "《“「『\"〈«‘'";
    private static final int LONGEST = 240;

    private Quotes() {}

    /** The insides of the outermost quotations of a text, without marks and outer blanks, in text order. */
    static List<Span> in(String text) {
        List<Span> insides = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int close = opens(text, at) ? close(text, at) : -1;
            if (close < 0) {
                at++;
                continue;
            }
            int start = at + 1;
            int end = close;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                insides.add(new Span(start, end));
            }
            at = close + 1;
        }
        return insides;
    }

    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        if (c == '‘' || c == '\'') {
            return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) >= '\u2E80')
                    && at + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(at + 1));
        }
        return OPENING.indexOf(c) >= 0 || c == '”';
    }

    /** Whether a mark closes a quotation in single marks; an apostrophe does not. */
    private static boolean closesSingle(String text, int at) {
        return (text.charAt(at) == '’' || text.charAt(at) == '\'')
                && text.charAt(at - 1) != ' '
                && (at + 1 == text.length()
                        || !Character.isLetterOrDigit(text.charAt(at + 1))
                        || text.charAt(at + 1) >= '\u2E80');
    }

    private static int close(String text, int open) {
        char mark = text.charAt(open);
        int last = Math.min(text.length(), open + LONGEST);
        int depth = 0;
        int first = -1;
        for (int i = open + 1; i < last; i++) {
            char c = text.charAt(i);
            if (mark == '‘' || mark == '\'') {
                if (closesSingle(text, i)) {
                    return i;
                }
            } else if (isDouble(mark)) {
                if (isDouble(c)) {
                    first = first < 0 ? i : first;
                    depth += opensInside(text, i) ? 1 : -1;
                    if (depth < 0) {
                        return i;
                    }
                }
            } else if (c == mark) {
                depth++;
            } else if (c == closing(mark) && depth-- == 0) {
                return i;
            }
        }
        // a mark that only seemed to open another quotation
        return first;
    }

    /** Whether a double mark opens a quotation inside another one, as in "the "one stop" office". */
    private static boolean opensInside(String text, int at) {
        return text.charAt(at) == '“'
                || (text.charAt(at) == '"'
                        && text.charAt(at - 1) == ' '
                        && at + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private static boolean isDouble(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    private static char closing(char mark) {
        return switch (mark) {
            case '《' -> '》';
            case '〈' -> '〉';
            case '「' -> '」';
            case '«' -> '»';
            default -> '』';
        };
    }
}
