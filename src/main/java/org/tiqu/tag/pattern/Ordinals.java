package org.tiqu.tag.pattern;

import java.util.Set;

/** Ordinal numbers in names ("13th National Committee", "First Hospital"). */
final class Ordinals {
    private static final Set<String> WORDS = Set.of("First", "Second", "Third", "Fourth", "Fifth", "Sixth");

    private Ordinals() {}

    static boolean isOrdinal(String word) {
        if (WORDS.contains(word)) {
            return true;
        }
        int length = word.length();
        return length >= 3
                && Character.isDigit(word.charAt(0))
                && (word.endsWith("th") || word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd"));
    }
}
