package org.tiqu.convert;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.text.Span;

/**
 * Cuts a text into tokens for formats that need them: each Han, Hiragana, Katakana character is one, each run of
 * other letters and digits, and each other character that is no white space. Marks, joiners and variation selectors
 * stay with the character before them. Where a mention begins or ends a token does, too, so that no mention is lost.
 */
final class Tokens {
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Tokens() {}

    private enum Kind {
        SPACE,
        ALONE,
        WORD,
        CLINGING
    }

    /** In text order; all but white space is in one. */
    static List<Span> of(AnnotatedArticle article) {
        String text = article.text();
        Set<Integer> cuts = new HashSet<>();
        for (AnnotatedMention mention : article.mentions()) {
            cuts.add(mention.span().start());
            cuts.add(mention.span().end());
        }
        List<Span> tokens = new ArrayList<>();
        int start = -1;
        Kind before = Kind.SPACE;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            Kind kind = kind(text.codePointAt(at));
            boolean goesOn = start >= 0
                    && !cuts.contains(at)
                    && (kind == Kind.CLINGING || (kind == Kind.WORD && before == Kind.WORD));
            if (!goesOn && start >= 0) {
                tokens.add(new Span(start, at));
                start = -1;
            }
            if (!goesOn && kind != Kind.SPACE) {
                start = at;
            }
            before = goesOn ? before : kind;
        }
        if (start >= 0) {
            tokens.add(new Span(start, text.length()));
        }
        return tokens;
    }

    private static Kind kind(int c) {
        if (Spaces.is(c)) {
            return Kind.SPACE;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == ZERO_WIDTH_JOINER) {
            return Kind.CLINGING;
        }
        UnicodeScript script = UnicodeScript.of(c);
        boolean isIdeograph =
                script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
        return Character.isLetterOrDigit(c) && !isIdeograph ? Kind.WORD : Kind.ALONE;
    }
}
