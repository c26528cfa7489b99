package org.tiqu.corpus;

/** Backslashes before characters that would otherwise be marks. */
final class MarkEscapes {
    private static final String ESCAPABLE = "[]|<@\\";

    private MarkEscapes() {}

    /** Whether a backslash at {@code at} makes the character behind it plain. */
    static boolean isEscape(CharSequence marked, int at) {
        return marked.charAt(at) == '\\' && at + 1 < marked.length() && ESCAPABLE.indexOf(marked.charAt(at + 1)) >= 0;
    }

    /** Text between mentions: brackets are marks only where two stand together. */
    static String outside(String plain) {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean isBracket = (c == '[' || c == ']') && (isAt(plain, i - 1, c) || isAt(plain, i + 1, c));
            if (isBracket || c == '\\' || opensLine(plain, i)) {
                marked.append('\\');
            }
            marked.append(c);
        }
        return marked.toString();
    }

    /** The surface or the key of a mention. */
    static String inside(String plain) {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ("[]|\\".indexOf(c) >= 0 || opensLine(plain, i)) {
                marked.append('\\');
            }
            marked.append(c);
        }
        return marked.toString();
    }

    /** Lines that go on with a paragraph must not look as if they began something. */
    private static boolean opensLine(String plain, int at) {
        char c = plain.charAt(at);
        return (c == '<' || c == '@') && at > 0 && MarkedLines.isBreak(plain.charAt(at - 1));
    }

    private static boolean isAt(String plain, int at, char wanted) {
        return at >= 0 && at < plain.length() && plain.charAt(at) == wanted;
    }
}
