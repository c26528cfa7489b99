package org.tiqu.convert;

/**
 * What counts as white space where texts of other tools are compared with the original: Unicode's, with no-break and
 * zero-width spaces, controls and U+FEFF, all of which tools change or drop.
 */
final class Spaces {
    private Spaces() {}

    static boolean is(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == 0x200B
                || c == 0x2060
                || c == 0xFEFF;
    }

    /** The text without any. */
    static String without(String text) {
        StringBuilder rest = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                rest.append(text.charAt(i));
            }
        }
        return rest.toString();
    }
}
