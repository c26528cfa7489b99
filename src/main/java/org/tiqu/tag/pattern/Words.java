package org.tiqu.tag.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiqu.lexicon.NameForm;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.segment.Token;
import org.tiqu.text.Span;

/** The words of a sentence as the grammars of names look at them. Positions count tokens from 0. */
final class Words {
    private final List<Token> tokens;
    private final List<String> surfaces = new ArrayList<>();
    private final double capitalShare;

    Words(Segmented article, Sentence sentence) {
        tokens = sentence.tokens();
        int capitals = 0;
        int words = 0;
        for (Token token : tokens) {
            String surface = article.textOf(token.span());
            surfaces.add(surface);
            if (Character.isLetter(surface.codePointAt(0)) && surface.length() > 3) {
                words++;
                capitals += Character.isUpperCase(surface.codePointAt(0)) ? 1 : 0;
            }
        }
        capitalShare = words == 0 ? 0 : (double) capitals / words;
    }

    int size() {
        return tokens.size();
    }

    String at(int i) {
        return i < 0 || i >= surfaces.size() ? "" : surfaces.get(i);
    }

    String lower(int i) {
        return at(i).toLowerCase(Locale.ROOT);
    }

    boolean is(int i, String word) {
        return at(i).equals(word);
    }

    /** Whether the word begins with a capital letter, or is an ordinal number or a number in a name. */
    boolean isCapital(int i) {
        String word = at(i);
        return !word.isEmpty()
                && (Character.isUpperCase(word.codePointAt(0)) || Ordinals.isOrdinal(word) || isSmallBrand(word));
    }

    /** Whether nothing but a space, or nothing at all, stands between the word and the one before it. */
    boolean isJoined(int i) {
        return i > 0
                && i < tokens.size()
                && tokens.get(i).span().start() - tokens.get(i - 1).span().end() <= 1;
    }

    /** Whether nothing stands between the word and the one before it. */
    boolean isGlued(int i) {
        return i > 0
                && i < tokens.size()
                && tokens.get(i).span().start() == tokens.get(i - 1).span().end();
    }

    /** Whether nearly every word has a capital, so that capitals tell nothing. */
    boolean isTitleCase() {
        return capitalShare > 0.8 && surfaces.size() > 9;
    }

    /** The range of the words from {@code from} up to, not including, {@code to}. */
    Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The form of the words from {@code from} up to, not including, {@code to}. */
    String form(int from, int to) {
        StringBuilder form = new StringBuilder();
        for (int i = from; i < to; i++) {
            form.append(NameForm.of(surfaces.get(i)));
        }
        return form.toString();
    }

    private static boolean isSmallBrand(String word) {
        return word.length() > 2
                && Character.isLowerCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(1))
                && Character.isLetter(word.charAt(2));
    }
}
