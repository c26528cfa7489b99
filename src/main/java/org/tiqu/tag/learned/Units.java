package org.tiqu.tag.learned;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.segment.Token;
import org.tiqu.text.Span;

/** Cuts a sentence into what is labelled: English into tokens, Chinese into characters and runs of Latin or digits. */
final class Units {
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
                    units.add(new Unit(unit, article.simplifiedOf(unit), token, at == 0));
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

    private static boolean isRun(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
