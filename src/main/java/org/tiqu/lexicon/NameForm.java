package org.tiqu.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form under which names are compared: letters and digits alone, in lower case, without accents, full-width
 * forms made narrow. So "Jia Nan", "Jianan" and "JIA-NAN" are one form; word boundaries and capitals are checked
 * where the text is at hand.
 */
public final class NameForm {
    private NameForm() {}

    /** The form of a name; Chinese is expected in simplified characters. */
    public static String of(String name) {
        StringBuilder form = new StringBuilder(name.length());
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(form::appendCodePoint);
        return form.toString();
    }

    /** The form of one UTF-16 code unit: empty, one character or several. */
    public static String of(char c) {
        if (c < 0x80) {
            if (c >= 'A' && c <= 'Z') {
                return String.valueOf((char) (c + ('a' - 'A')));
            }
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? String.valueOf(c) : "";
        }
        if ((c >= 0x4E00 && c <= 0x9FFF) || Character.isSurrogate(c)) {
            return String.valueOf(c);
        }
        return of(String.valueOf(c));
    }

    /** Whether a name is written in Chinese characters, at least in part. */
    public static boolean isChinese(String name) {
        return name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
