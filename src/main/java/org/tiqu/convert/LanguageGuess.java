package org.tiqu.convert;

import java.lang.Character.UnicodeScript;
import org.tiqu.text.Language;

/** Tells the language of a text whose format does not: simplified Chinese where Han characters prevail, else English. */
final class LanguageGuess {
    /** A Chinese word has about two characters, an English one about five letters. Source: as the segmenter weighs. */
    private static final double LETTERS_PER_HAN = 2.5;

    private LanguageGuess() {}

    static Language of(String text) {
        long han = text.codePoints()
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN)
                .count();
        long letters = text.codePoints().filter(Character::isLetter).count() - han;
        return han * LETTERS_PER_HAN > letters ? Language.SIMPLIFIED_CHINESE : Language.ENGLISH;
    }
}
