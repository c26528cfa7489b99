package org.tiqu.source;

/** What several kinds of input say alike. */
final class Texts {
    static final String EMPTY = "the input holds no text";
    static final String MEMORY =
            "reading it needs more memory than Java may use; give it more with java -Xmx, " + "or use fewer --threads";

    private Texts() {}

    /** Whether nothing but white space is there, no-break spaces included. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
