package org.tiqu.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Replaces surrogates that stand alone, which no encoding can write, by U+FFFD: one code unit by one, so that
 * offsets stay what they were in either unit. Decoded files never hold any; strings of a program and escapes in
 * JSON may.
 */
public final class WellFormed {
    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /** The text itself when it is well-formed, otherwise a copy in which it is mended. */
    public static String of(String text) {
        int first = firstLone(text, 0);
        if (first < 0) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (int at = first; at >= 0; at = firstLone(text, at + 1)) {
            mended.setCharAt(at, REPLACEMENT);
        }
        return mended.toString();
    }

    /** The article itself when its text is well-formed, otherwise a mended copy that warns of it. */
    public static Article of(Article article) {
        int first = firstLone(article.text(), 0);
        if (first < 0) {
            return article;
        }
        List<Warning> warnings = new ArrayList<>(article.warnings());
        warnings.add(new Warning(
                Warning.Code.DECODING,
                "the text holds surrogates without their other half; each became U+FFFD",
                new Span(first, first + 1)));
        return new Article(
                article.id(),
                article.provenance(),
                of(article.text()),
                article.published(),
                warnings,
                article.origin());
    }

    private static int firstLone(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            boolean isPair = Character.isHighSurrogate(c)
                    ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            if (!isPair) {
                return i;
            }
        }
        return -1;
    }
}
