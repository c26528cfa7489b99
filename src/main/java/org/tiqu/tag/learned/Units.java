package org.tiqu.tag.learned;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.segment.Token;
import org.tiqu.text.Span;

/** Cuts a sentence into what is labelled: English into tokens, Chinese into characters and runs of Latin or digits. */
final class Units {
    /** From a character of ASCII to the same of full width. */
    private static final char WIDTH = 0xFEE0;

    private Units() {}

    /** The units of a sentence, in text order; white space belongs to none. */
    static List<Unit> of(Segmented article, Sentence sentence) {
        List<Unit> units = new ArrayList<>();
        if (!sentence.language().isChinese()) {
            for (Token token : sentence.tokens()) {
                units.add(new Unit(token.span(), article.textOf(token.span()), token, true));
            }
            return units;
        }
        for (Token token : sentence.tokens()) {
            Span span = token.span();
            String text = article.textOf(span);
            for (int at = 0; at < text.length(); ) {
                int end = end(text, at);
                Span unit = new Span(span.start() + at, span.start() + end);
                if (!text.substring(at, end).isBlank()) {
                    units.add(new Unit(unit, narrow(article.simplifiedOf(unit)), token, at == 0));
                }
                at = end;
            }
        }
        return units;
    }

    private static int end(String text, int at) {
        int end = at;
        while (end < text.length()
                && isRun(text.charAt(end))
                && isDigit(text.charAt(end)) == isDigit(text.charAt(at))) {
            end++;
        }
        return end > at ? end : at + Character.charCount(text.codePointAt(at));
    }

    /** Letters and digits of full width in their usual width. */
    private static String narrow(String text) {
        String narrow = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (narrow(c) != c) {
                narrow = narrow.replace(c, narrow(c));
            }
        }
        return narrow;
    }

    private static char narrow(char c) {
        char narrow = (char) (c - WIDTH);
        return c > WIDTH && narrow < 0x7F && Character.isLetterOrDigit(narrow) ? narrow : c;
    }

    private static boolean isRun(char c) {
        return narrow(c) < 0x250 && Character.isLetterOrDigit(c);
    }

    private static boolean isDigit(char c) {
        return narrow(c) >= '0' && narrow(c) <= '9';
    }
}
