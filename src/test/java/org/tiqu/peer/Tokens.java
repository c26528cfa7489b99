package org.tiqu.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.tiqu.segment.Token;
import org.tiqu.segment.hanlp.HanLpTokenizer;
import org.tiqu.text.Span;

/** What OpenNLP's name finder may be given as words. */
enum Tokens {
    /** OpenNLP's {@code SimpleTokenizer}: runs of letters, of digits, of other marks. */
    SIMPLE("SimpleTokenizer's tokens"),
    /** The same, but each Han character alone. */
    CHARACTERS("characters"),
    /** HanLP's words. */
    WORDS("HanLP's words");

    private final String title;

    Tokens(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Which of them a language may have. */
    static List<Tokens> of(Side side) {
        return side == Side.ENGLISH ? List.of(SIMPLE) : List.of(CHARACTERS, WORDS);
    }

    /** Where the tokens of a sentence stand. */
    List<Span> in(String sentence) {
        return switch (this) {
            case SIMPLE -> simple(sentence);
            case CHARACTERS -> characters(sentence);
            case WORDS ->
                new HanLpTokenizer()
                        .tokenize(sentence).stream().map(Token::span).toList();
        };
    }

    private static List<Span> simple(String sentence) {
        return Arrays.stream(SimpleTokenizer.INSTANCE.tokenizePos(sentence))
                .map(span -> new Span(span.getStart(), span.getEnd()))
                .toList();
    }

    private static List<Span> characters(String sentence) {
        List<Span> tokens = new ArrayList<>();
        for (Span run : simple(sentence)) {
            int from = run.start();
            for (int i = run.start(); i < run.end(); ) {
                int c = sentence.codePointAt(i);
                int next = i + Character.charCount(c);
                if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
                    if (from < i) {
                        tokens.add(new Span(from, i));
                    }
                    tokens.add(new Span(i, next));
                    from = next;
                }
                i = next;
            }
            if (from < run.end()) {
                tokens.add(new Span(from, run.end()));
            }
        }
        return tokens;
    }
}
