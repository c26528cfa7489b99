package org.tiqu.segment.opennlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiqu.text.Span;

/**
 * Mends the answers of a sentence model: takes back a boundary behind an abbreviation, and sets one where the
 * text lost the space behind a full stop ("so.In the end").
 */
final class SentenceBoundaries {
    /** Abbreviations that never end a sentence: a name or a number follows. */
    private static final Set<String> INNER = Set.of(
            "co.", "no.", "nos.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.",
            "nov.", "dec.", "dr.", "mr.", "mrs.", "ms.", "prof.", "st.", "vs.", "e.g.", "i.e.", "gen.", "gov.", "sen.",
            "rep.", "fig.", "art.", "vol.", "approx.");

    /** Abbreviations that end a sentence when the next word could begin one. */
    private static final Set<String> OUTER = Set.of(
            "ltd.", "inc.", "corp.", "llc.", "plc.", "u.s.", "u.k.", "etc.", "a.m.", "p.m.", "jr.", "sr.", "bros.");

    private static final Pattern GLUED = Pattern.compile("(?<=[\\p{Ll}\\p{Nd})\"”])[.!?](?=\\p{Lu}\\p{Ll}*[ ,’'])");
    private static final Pattern LAST_WORD = Pattern.compile("[^\\s(\"“]+$");
    private static final Set<String> STARTERS = Set.of(
            "the",
            "in",
            "on",
            "at",
            "it",
            "this",
            "that",
            "these",
            "according",
            "as",
            "for",
            "with",
            "from",
            "its",
            "a",
            "an",
            "he",
            "she",
            "they",
            "we",
            "but",
            "and",
            "if",
            "after",
            "since",
            "however",
            "among",
            "by",
            "recently",
            "earlier",
            "previously",
            "meanwhile",
            "there",
            "when",
            "while",
            "to",
            "of",
            "both",
            "our");

    private SentenceBoundaries() {}

    static List<Span> mend(String text, List<Span> sentences) {
        List<Span> mended = new ArrayList<>();
        for (Span sentence : sentences) {
            if (!mended.isEmpty() && isJoined(text, mended.get(mended.size() - 1), sentence)) {
                Span before = mended.remove(mended.size() - 1);
                mended.add(new Span(before.start(), sentence.end()));
            } else {
                mended.add(sentence);
            }
        }
        List<Span> cut = new ArrayList<>();
        mended.forEach(sentence -> cut(text, sentence, cut));
        return cut;
    }

    private static boolean isJoined(String text, Span before, Span after) {
        String end = lastWord(text, before);
        String next = firstWord(text, after);
        if (next.isEmpty()) {
            return true;
        }
        if (INNER.contains(end)) {
            return !(end.equals("no.") && Character.isUpperCase(next.charAt(0)));
        }
        char first = next.charAt(0);
        if (Character.isLowerCase(first) && end.endsWith(".")) {
            return true;
        }
        return OUTER.contains(end) && !STARTERS.contains(next.toLowerCase(java.util.Locale.ROOT));
    }

    private static String lastWord(String text, Span sentence) {
        int from = Math.max(sentence.start(), sentence.end() - 24);
        Matcher matcher = LAST_WORD.matcher(text.substring(from, sentence.end()));
        return matcher.find() ? matcher.group().toLowerCase(java.util.Locale.ROOT) : "";
    }

    private static String firstWord(String text, Span sentence) {
        int end = sentence.start();
        while (end < sentence.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        // A sentence that begins with a bracket or a mark goes on with what stands before it.
        return text.substring(sentence.start(), Math.max(end, Math.min(sentence.start() + 1, sentence.end())));
    }

    private static void cut(String text, Span sentence, List<Span> out) {
        Matcher matcher = GLUED.matcher(text).region(sentence.start(), sentence.end());
        matcher.useTransparentBounds(true);
        int start = sentence.start();
        while (matcher.find()) {
            String before = lastWord(text, new Span(start, matcher.end()));
            if (INNER.contains(before) || OUTER.contains(before) || before.indexOf('.') < before.length() - 1) {
                continue;
            }
            out.add(new Span(start, matcher.end()));
            start = matcher.end();
        }
        out.add(new Span(start, sentence.end()));
    }
}
