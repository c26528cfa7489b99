package org.tiqu.item;

/** Looks for the ends of a sentence near a place. */
final class Clause {
    private Clause() {}

    /** The end of the sentence that {@code from} stands in, at most {@code reach} code units on. */
    static int end(String text, int from, int reach) {
        int last = Math.min(text.length(), from + reach);
        for (int i = from; i < last; i++) {
            if (isEnd(text, i)) {
                return i;
            }
        }
        return last;
    }

    /** The start of the sentence that {@code before} stands in, at most {@code reach} code units back. */
    static int start(String text, int before, int reach) {
        int first = Math.max(0, before - reach);
        for (int i = before - 1; i >= first; i--) {
            if (isEnd(text, i)) {
                return i + 1;
            }
        }
        return first;
    }

    private static boolean isEnd(String text, int i) {
        char c = text.charAt(i);
        if (c == '.') {
            return i + 1 < text.length()
                    && text.charAt(i + 1) == ' '
                    && (i < 3 || text.charAt(i - 3) != ' ')
                    && !text.startsWith("ltd", Math.max(0, i - 3));
        }
        return "。；！？!?;".indexOf(c) >= 0;
    }
}
