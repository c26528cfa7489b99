package org.tiqu.segment;

import org.tiqu.text.Span;

/** What counts as white space: Unicode's, with no-break and zero-width spaces, controls and U+FEFF. */
public final class WhiteSpace {
    private WhiteSpace() {}

    /** Whether the code unit is white space. */
    public static boolean is(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    /** The span without white space at its ends; empty when there is nothing else. */
    public static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
