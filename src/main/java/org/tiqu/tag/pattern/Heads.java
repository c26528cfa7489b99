package org.tiqu.tag.pattern;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.lexicon.NameForm;
import org.tiqu.lexicon.NameWords;
import org.tiqu.lexicon.NameWords.Head;

/** Finds head nouns of organizations among the words of a sentence. */
final class Heads {
    private static final int LONGEST = 6;

    private final Map<String, Head> byForm = new HashMap<>();

    Heads(NameWords words) {
        words.heads().forEach((phrase, head) -> byForm.put(NameForm.of(phrase), head));
    }

    /** A head noun that stands on the words {@code [start, end)}. */
    record Found(int start, int end, Head head) {}

    /** The longest head that ends just before {@code end}; null when there is none. Every word of it has a capital. */
    @Nullable
    Found endingAt(Words words, int end) {
        for (int start = Math.max(0, end - LONGEST); start < end; start++) {
            Head head = byForm.get(words.form(start, end));
            if (head != null && isWritten(words, start, end)) {
                return new Found(start, end, head);
            }
        }
        return null;
    }

    private static boolean isWritten(Words words, int start, int end) {
        if (!words.isCapital(start)
                || (words.form(end - 1, end).isEmpty() && !words.at(end - 1).equals("."))) {
            return false;
        }
        for (int i = start; i < end; i++) {
            String word = words.at(i);
            boolean letter = Character.isLetter(word.codePointAt(0));
            if (letter && !words.isCapital(i) && !word.equals("of") && !word.equals("and") && !word.equals("s")) {
                return false;
            }
        }
        return true;
    }
}
