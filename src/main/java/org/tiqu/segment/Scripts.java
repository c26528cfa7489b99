package org.tiqu.segment;

import java.util.function.IntPredicate;
import org.tiqu.text.Language;

/** Tells languages by their scripts. */
final class Scripts {
    /** A Chinese word has about two characters, so a Han character weighs half an English word. */
    private static final double WORDS_PER_HAN = 0.5;

    /** The smaller share of a text that two languages need in order to be called mixed. */
    private static final double MIXED_SHARE = 0.2;

    private Scripts() {}

    static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    /** How much of a text is written in which script, in words. */
    record Weights(double latin, double han, int traditional, int hanCharacters) {

        Weights plus(Weights other) {
            return new Weights(
                    latin + other.latin,
                    han + other.han,
                    traditional + other.traditional,
                    hanCharacters + other.hanCharacters);
        }

        boolean isMixed() {
            return Math.min(latin, han) >= MIXED_SHARE * (latin + han) && latin + han > 0;
        }

        /** English where no Han characters prevail. */
        Language prevailing() {
            if (latin >= han) {
                return Language.ENGLISH;
            }
            return chinese();
        }

        /** Which Chinese: traditional when at least one Han character in twenty occurs in traditional text only. */
        Language chinese() {
            return traditional * 20 >= Math.max(1, hanCharacters)
                    ? Language.TRADITIONAL_CHINESE
                    : Language.SIMPLIFIED_CHINESE;
        }
    }

    static Weights weigh(String text, int start, int end, IntPredicate isTraditional) {
        double latin = 0;
        int han = 0;
        int traditional = 0;
        boolean inWord = false;
        for (int i = start; i < end; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean hanCharacter = isHan(c);
            boolean letter = !hanCharacter && Character.isLetter(c);
            if (letter && !inWord) {
                latin++;
            }
            inWord = letter;
            if (hanCharacter) {
                han++;
                if (isTraditional.test(c)) {
                    traditional++;
                }
            }
        }
        return new Weights(latin, han * WORDS_PER_HAN, traditional, han);
    }
}
