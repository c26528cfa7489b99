package org.tiqu.corpus;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.segment.WhiteSpace;
import org.tiqu.text.Span;

/**
 * The lines of a text, each with the break that ends it. Breaks are LF, CR, CRLF, U+0085, U+2028 and U+2029. Source:
 * the project's annotation guidelines, "Paragraphs".
 */
final class MarkedLines {
    private MarkedLines() {}

    /**
     * A line.
     *
     * @param number as editors count, from 1: they know LF, CR and CRLF
     * @param content with its break
     */
    record Line(int number, String content) {
        boolean isBlank() {
            return WhiteSpace.trim(content, new Span(0, content.length())).isEmpty();
        }
    }

    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int number = 1;
        for (int start = 0; start < text.length(); ) {
            int end = end(text, start);
            lines.add(new Line(number, text.substring(start, end)));
            char last = text.charAt(end - 1);
            number += last == '\n' || last == '\r' ? 1 : 0;
            start = end;
        }
        return lines;
    }

    /** Where the line that holds the code unit {@code at} ends, behind its break. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && !isBreak(text.charAt(end))) {
            end++;
        }
        boolean isPair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), end + (isPair ? 2 : 1));
    }

    /** Where the line that holds the code unit {@code at} begins. */
    static int start(String text, int at) {
        int start = at;
        while (start > 0 && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
