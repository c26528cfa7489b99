package org.tiqu.tag.date;

/**
 * Folds variants of a character so that the rules need not list them. Every code unit becomes exactly one:
 * offsets hold without an alignment.
 */
final class TextFold {
    private TextFold() {}

    /** Returns the text with ASCII digits, letters, signs and spaces in the place of their variants. */
    static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded[i]);
        }
        return new String(folded);
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c == '\t' ? ' ' : c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return isPunctuation(c) ? c : (char) (c - 0xFEE0);
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212 || c == 0x301C || c == 0x223C) {
            return '-';
        }
        return switch (c) {
            case 0x00A0, 0x3000, 0x2002, 0x2003, 0x2009, 0x202F -> ' ';
            case 0x2018, 0x2019, 0x02BC -> '\'';
            case 0x25CB, 0x25EF, 0x3007, 0x96F6 -> '〇';
            default -> c;
        };
    }

    /** Full-width comma, semicolon, colon, brackets and the like part Chinese clauses and stay. */
    private static boolean isPunctuation(char c) {
        char ascii = (char) (c - 0xFEE0);
        return !Character.isLetterOrDigit(ascii) && ascii != '/' && ascii != '.' && ascii != '-' && ascii != '%';
    }
}
