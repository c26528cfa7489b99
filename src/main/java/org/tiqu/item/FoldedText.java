package org.tiqu.item;

/**
 * A text as cues are compared with it: in simplified characters, lower case, full-width forms narrow, every white
 * space a blank, curly apostrophes straight. Equally long as the text, so that offsets hold.
 */
final class FoldedText {
    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_SHIFT = 0xFEE0;

    private FoldedText() {}

    /**
     * The folded form of a text.
     *
     * @param simplified the text in simplified characters, taken only when it is equally long
     */
    static String of(String text, String simplified) {
        char[] folded = (simplified.length() == text.length() ? simplified : text).toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = of(folded[i]);
        }
        return new String(folded);
    }

    private static char of(char c) {
        if (c >= WIDE_FIRST && c <= WIDE_LAST && Character.isLetterOrDigit(c - WIDE_SHIFT)) {
            return Character.toLowerCase((char) (c - WIDE_SHIFT));
        }
        if (c == '．') {
            return '.';
        }
        if (c == '’') {
            return '\'';
        }
        return Character.isWhitespace(c) || c == '\u00A0' ? ' ' : Character.toLowerCase(c);
    }
}
