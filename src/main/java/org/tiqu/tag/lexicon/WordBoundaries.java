package org.tiqu.tag.lexicon;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.segment.Token;
import org.tiqu.text.Span;

/** Where words of an article begin and end. */
final class WordBoundaries {
    private static final Pattern LEGAL = Pattern.compile("\\b(?:Ltd|Inc|Corp|Co|LTD|INC)$");
    private static final Pattern ORDINAL =
            Pattern.compile("(?:^|[^\\p{L}\\p{N}])(\\d{1,2}(?:st|nd|rd|th) |第?[一二三四五六七八九十]{1,3}届)$");
    private static final int LONGEST_ORDINAL = 8;

    private final String text;
    private final BitSet starts = new BitSet();
    private final BitSet ends = new BitSet();
    private final BitSet places = new BitSet();

    WordBoundaries(Segmented article) {
        text = article.article().text();
        for (Paragraph paragraph : article.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                for (Token token : sentence.tokens()) {
                    starts.set(token.span().start());
                    ends.set(token.span().end());
                    if (token.tag().startsWith("ns")) {
                        places.set(token.span().start());
                    }
                }
            }
        }
    }

    /** Whether neither end of the span cuts a word of letters and digits in two; Han characters are cut freely. */
    boolean fit(Span span) {
        return isFree(span.start() - 1, span.start()) && isFree(span.end() - 1, span.end()) && !isTicker(span);
    }

    /** Whether the span stands behind a number and a full stop, as the exchange in "1357.HK" does. */
    private boolean isTicker(Span span) {
        int stop = span.start() - 1;
        return stop > 0 && text.charAt(stop) == '.' && Character.isLetterOrDigit(text.charAt(stop - 1));
    }

    /** Whether the span is the first part of the name of a currency ("US dollars"). */
    boolean isCurrency(Span span) {
        int from = span.end() + 1;
        return text.regionMatches(true, from, "dollar", 0, 6)
                || text.startsWith("元", span.end())
                || text.startsWith("美元", span.end());
    }

    /** Whether the span begins where a token begins and ends where a token ends. */
    boolean areWords(Span span) {
        return starts.get(span.start()) && ends.get(span.end());
    }

    /** The span of an organization's name with the full stop of its legal form and the ordinal number in front of it. */
    Span extend(Span span) {
        int end = span.end();
        if (end < text.length()
                && text.charAt(end) == '.'
                && LEGAL.matcher(text.substring(span.start(), end)).find()) {
            end++;
        }
        int from = Math.max(0, span.start() - LONGEST_ORDINAL);
        Matcher ordinal = ORDINAL.matcher(text.substring(from, span.start()));
        int start = ordinal.find() ? from + ordinal.start(1) : span.start();
        return new Span(start, end);
    }

    /** The span of an abbreviation with its last full stop ("U.S."). */
    Span abbreviation(Span span) {
        int end = span.end();
        boolean stop = end < text.length() && text.charAt(end) == '.';
        boolean abbreviated =
                span.length() > 2 && text.charAt(end - 2) == '.' && Character.isUpperCase(text.charAt(end - 1));
        return stop && abbreviated ? new Span(span.start(), end + 1) : span;
    }

    /** Whether the segmenter takes the word that begins here for a place. */
    boolean isPlace(Span span) {
        return places.get(span.start());
    }

    private boolean isFree(int before, int after) {
        return before < 0
                || after >= text.length()
                || !isWordCharacter(text.charAt(before))
                || !isWordCharacter(text.charAt(after));
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN;
    }
}
