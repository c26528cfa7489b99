package org.tiqu.classify;

/**
 * The form in which cues are compared: lower case, half-width, straight quotes, wide spaces as two spaces.
 *
 * <p>Source: Unicode's halfwidth and fullwidth forms block; the other replacements are the punctuation marks of
 * GB/T 15834-2011 and their Western counterparts.
 */
final class Folding {
    /** Code units of a paragraph that are looked at, from its front and from its end; what it is for shows there. */
    private static final int FRONT = 3000;

    private static final int BACK = 600;

    private static final String FROM = "“”„「」『』‘’｡丨│┃∣»›〉•‧・～";
    private static final String TO = "\"\"\"\"\"\"\"''。||||>>>····~";

    private Folding() {}

    /** The folded form of {@code text[start, end)}, without the middle of what is very long. */
    static String fold(String text, int start, int end) {
        StringBuilder out = new StringBuilder(Math.min(end - start, FRONT + BACK) + 16);
        if (end - start > FRONT + BACK) {
            append(text, start, start + FRONT, out);
            append(text, end - BACK, end, out);
        } else {
            append(text, start, end, out);
        }
        return out.toString();
    }

    private static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9FFF';
    }

    private static void append(String text, int start, int end, StringBuilder out) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '\uFF01' && c <= '\uFF5E') {
                c = (char) (c - 0xFEE0);
            }
            int known = FROM.indexOf(c);
            boolean wrapped =
                    c < ' ' && i > start && i + 1 < end && isHan(text.charAt(i - 1)) && isHan(text.charAt(i + 1));
            if (known >= 0) {
                out.append(TO.charAt(known));
            } else if (c == '\u3000' || c == '\t') {
                out.append("  ");
            } else if (c == '…') {
                out.append("...");
            } else if (!Character.isSpaceChar(c) && !Character.isWhitespace(c)) {
                out.append(Character.toLowerCase(c));
            } else if (!wrapped) { // A hard-wrapped line of Chinese goes on without a space.
                out.append(' ');
            }
        }
    }
}
