package org.tiqu.source;

/** Judges whether a decoded text looks like Chinese or English rather than like bytes read in a wrong way. */
final class Plausibility {
    private static final String TYPOGRAPHY = "‘’“”–—…•€£¥©®™°·×§«»ˆ†‡‰";
    private static final String LETTERS = "àáâäãåçèéêëìíîïñòóôöõøùúûüßœÀÁÂÄÅÇÉÈÊËÍÎÑÓÔÖØÚÜŒšžŠŽ";

    private final FrequentHan han = new FrequentHan();

    /**
     * The mean weight of the characters that are not plain ASCII: 1 for what is expected, less for what is rare,
     * below 0 for what does not occur in texts. Control characters count; U+FFFD counts {@code bad}.
     *
     * @return 0 when there are none
     */
    double of(String text, double bad) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (!isPlain(c)) {
                count++;
                sum += c == 0xFFFD ? bad : weight(text, i, next, c);
            }
            i = next;
        }
        return count == 0 ? 0 : sum / count;
    }

    private static boolean isPlain(int c) {
        return (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t';
    }

    private double weight(String text, int start, int end, int c) {
        if (Character.isIdeographic(c)) {
            return han.weight(c);
        }
        if (TYPOGRAPHY.indexOf(c) >= 0 || c == '\u3000' || c == '\u00A0') {
            return 0.9;
        }
        if ((c >= 0x3001 && c <= 0x301F) || (c >= 0xFF01 && c <= 0xFF5E)) {
            return 0.9;
        }
        if (LETTERS.indexOf(c) >= 0) {
            return isAsciiLetter(text, start - 1) || isAsciiLetter(text, end) ? 0.7 : -1;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> -2;
            case Character.OTHER_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_PUNCTUATION, Character.FORMAT -> 0;
            default -> -1;
        };
    }

    private static boolean isAsciiLetter(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        int folded = text.charAt(at) | 0x20;
        return folded >= 'a' && folded <= 'z';
    }
}
