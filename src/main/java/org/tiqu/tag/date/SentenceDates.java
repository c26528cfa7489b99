package org.tiqu.tag.date;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.text.Language;
import org.tiqu.text.Span;

/** Finds the dates of an article's sentences. Immutable. */
public final class SentenceDates {
    private final DateGrammar grammar;

    /** A finder over this grammar. */
    public SentenceDates(DateGrammar grammar) {
        this.grammar = grammar;
    }

    /**
     * A date of a sentence.
     *
     * @param span in the article's text
     * @param expression the date; its span is in {@code sentence}
     * @param language whose rules found it
     * @param sentence the sentence's text, in simplified characters
     */
    public record Found(Span span, DateExpression expression, DateLanguage language, String sentence) {}

    /** The dates in text order, not overlapping. Where a sentence mixes languages the rules of both are asked. */
    public List<Found> find(Segmented article, Sentence sentence) {
        String text = article.simplifiedOf(sentence.span());
        List<Found> found = new ArrayList<>();
        boolean english = sentence.language() == Language.ENGLISH;
        add(article, sentence, text, english ? DateLanguage.EN : DateLanguage.ZH, found);
        if (!english || text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            add(article, sentence, text, english ? DateLanguage.ZH : DateLanguage.EN, found);
            found.sort(java.util.Comparator.comparing(Found::span));
        }
        return found;
    }

    private void add(Segmented article, Sentence sentence, String text, DateLanguage language, List<Found> found) {
        Span base = article.simplified().alignment().toNormalized(sentence.span());
        List<Found> earlier = List.copyOf(found);
        for (DateExpression expression : grammar.find(text, language)) {
            Span span = article.simplified().toOriginal(expression.span().shift(base.start()));
            if (earlier.stream().noneMatch(other -> other.span().overlaps(span))) {
                found.add(new Found(span, expression, language, text));
            }
        }
    }
}
