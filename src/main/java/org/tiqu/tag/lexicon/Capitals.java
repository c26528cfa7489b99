package org.tiqu.tag.lexicon;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges whether the capitals of a text allow it to be a given name. */
final class Capitals {
    private static final Set<String> SMALL =
            Set.of("of", "and", "the", "for", "in", "on", "de", "to", "at", "with", "by");
    private static final Pattern SPLIT = Pattern.compile("[\\s\\u00A0-]+");
    private static final int LONGEST_ACRONYM = 6;

    /** How well a text's capitals fit a name. */
    enum Fit {
        /** As a name is written. */
        GOOD,
        /** Capitals were lost, but the name is long enough to be told without. */
        LOST,
        /** No name. */
        NONE
    }

    private Capitals() {}

    static Fit fit(String surface, String name) {
        if (!hasLatin(name)) {
            return Fit.GOOD;
        }
        if (isAcronym(name)) {
            return letters(surface).equals(letters(name)) ? Fit.GOOD : Fit.NONE;
        }
        List<String> words = SPLIT.splitAsStream(surface).toList();
        int small = 0;
        int content = 0;
        for (String word : words) {
            if (SMALL.contains(word)) {
                continue;
            }
            content++;
            if (startsSmall(word)) {
                small++;
            }
        }
        if (small == 0 || (startsSmall(name) && content == 1)) {
            return Fit.GOOD;
        }
        long nameWords = SPLIT.splitAsStream(name).count();
        boolean longEnough = nameWords >= 3 || (nameWords == 2 && !startsSmall(words.get(0)));
        return longEnough ? Fit.LOST : Fit.NONE;
    }

    private static boolean startsSmall(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
    }

    private static boolean isAcronym(String name) {
        String letters = letters(name);
        return letters.length() <= LONGEST_ACRONYM && letters.codePoints().noneMatch(Character::isLowerCase);
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean hasLatin(String name) {
        return name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }
}
