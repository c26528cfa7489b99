package org.tiqu.corpus.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * Names that are tagged in an article and stand untagged elsewhere in it. Some are parts of products' names, which are
 * not tagged: a person looks at the context. Of names inside each other only the longest is told.
 */
final class UntaggedNames implements ArticleCheck {
    /** Shorter ones are too often parts of other words. */
    private static final int LEAST_HAN = 2;

    private static final int LEAST_LETTERS = 3;

    /** UTF-16 units shown on either side. */
    private static final int CONTEXT = 24;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public void run(CheckedArticle checked, Consumer<Finding> found) {
        String text = checked.article().text();
        BitSet taken = new BitSet(text.length());
        Map<String, AnnotatedMention> names = new LinkedHashMap<>();
        for (AnnotatedMention mention : checked.article().mentions()) {
            taken.set(mention.span().start(), mention.span().end());
            String surface = checked.surface(mention);
            if (mention.type() != MentionType.DATE && isTelling(surface)) {
                names.putIfAbsent(surface, mention);
            }
        }
        List<Map.Entry<String, AnnotatedMention>> longestFirst = new ArrayList<>(names.entrySet());
        longestFirst.sort(Comparator.comparingInt(entry -> -entry.getKey().length()));
        for (Map.Entry<String, AnnotatedMention> entry : longestFirst) {
            String name = entry.getKey();
            Matcher matcher = pattern(name).matcher(text);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                int nextTaken = taken.nextSetBit(span.start());
                if ((nextTaken < 0 || nextTaken >= span.end()) && areWords(text, span)) {
                    taken.set(span.start(), span.end());
                    tell(checked, name, entry.getValue(), span, found);
                }
            }
        }
    }

    private static void tell(
            CheckedArticle checked, String name, AnnotatedMention tagged, Span span, Consumer<Finding> found) {
        for (AnnotatedParagraph paragraph : checked.article().paragraphs()) {
            if (paragraph.span().contains(span)) {
                String text = checked.article().text();
                int from = Math.max(paragraph.span().start(), span.start() - CONTEXT);
                int to = Math.min(paragraph.span().end(), span.end() + CONTEXT);
                String context = "…" + text.substring(from, span.start()) + "[" + span.of(text) + "]"
                        + text.substring(span.end(), to) + "…";
                found.accept(checked.finding(
                        Code.UNTAGGED,
                        paragraph,
                        name,
                        "'" + name + "' is " + tagged.type() + " in line " + checked.line(tagged)
                                + ", but untagged in '" + context
                                + "'; tag it, or accept it if something else is meant"));
            }
        }
    }

    private static Pattern pattern(String name) {
        StringBuilder regex = new StringBuilder();
        for (String word : SPACE.split(name, -1)) {
            regex.append(regex.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
        }
        return Pattern.compile(regex.toString());
    }

    private static boolean isTelling(String surface) {
        long han = surface.codePoints().filter(UntaggedNames::isHan).count();
        long letters = surface.codePoints()
                .filter(c -> Character.isLetter(c) && !isHan(c))
                .count();
        return han >= LEAST_HAN
                || (letters >= LEAST_LETTERS && surface.codePoints().anyMatch(Character::isUpperCase));
    }

    /** Whether neither end cuts a word of letters and digits; Han characters are cut freely. */
    private static boolean areWords(String text, Span span) {
        return isBoundary(text, span.start()) && isBoundary(text, span.end());
    }

    private static boolean isBoundary(String text, int at) {
        return at == 0 || at == text.length() || !isWord(text.codePointBefore(at)) || !isWord(text.codePointAt(at));
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !isHan(codePoint);
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
