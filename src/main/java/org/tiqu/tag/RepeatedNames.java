package org.tiqu.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.segment.Token;
import org.tiqu.text.Span;

/**
 * Finds further occurrences of the organizations and people that an article names with certainty, also where the
 * context of an occurrence alone would not tell ("Canaan fell by 5 %").
 */
final class RepeatedNames {
    private static final double CERTAIN = 0.75;
    private static final double CONFIDENCE = 0.8;
    private static final double SHORTENED = 0.7;

    private final Function<String, List<String>> shortForms;

    /**
     * A finder that knows short forms.
     *
     * @param shortForms gives the names by which an organization may be called after it was named in full
     */
    RepeatedNames(Function<String, List<String>> shortForms) {
        this.shortForms = shortForms;
    }

    /** The words that the article writes in small letters: what stands among them is no brand. */
    private static Set<String> smallWords(Segmented article) {
        Set<String> words = new HashSet<>();
        for (Paragraph paragraph : article.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                for (Token token : sentence.tokens()) {
                    if (Character.isLowerCase(token.form().codePointAt(0))) {
                        words.add(token.form());
                    }
                }
            }
        }
        return words;
    }

    private static Mention shortened(Mention mention) {
        return new Mention(mention.span(), mention.type(), SHORTENED, mention.by());
    }

    /** The short forms as the article would write them: the lexicon knows simplified characters only. */
    private List<String> shortForms(Segmented article, Mention mention) {
        String text = article.textOf(mention.span());
        String simplified = article.simplifiedOf(mention.span());
        return shortForms.apply(simplified).stream()
                .map(brief -> {
                    int at = simplified.indexOf(brief);
                    boolean isPart = at >= 0 && simplified.length() == text.length();
                    return isPart ? text.substring(at, at + brief.length()) : brief;
                })
                .toList();
    }

    List<Mention> find(Segmented article, List<Mention> mentions) {
        Map<String, Mention> names = new TreeMap<>();
        Set<String> words = smallWords(article);
        for (Mention mention : mentions) {
            boolean name = mention.type() == MentionType.ORG || mention.type() == MentionType.PERSON;
            String text = article.textOf(mention.span());
            if (name && mention.confidence() >= CERTAIN && text.length() > 1) {
                names.putIfAbsent(text, mention);
                if (mention.type() == MentionType.ORG) {
                    for (String brief : shortForms(article, mention)) {
                        if (!words.contains(brief.toLowerCase(Locale.ROOT))) {
                            names.putIfAbsent(brief, shortened(mention));
                        }
                    }
                }
            }
        }
        Map<String, List<String>> byFirstToken = new HashMap<>();
        List<Mention> found = new ArrayList<>();
        if (names.isEmpty()) {
            return found;
        }
        names.keySet()
                .forEach(name -> byFirstToken
                        .computeIfAbsent(name.substring(0, 2), start -> new ArrayList<>())
                        .add(name));
        for (Paragraph paragraph : article.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                for (Token token : sentence.tokens()) {
                    occurrences(article.article().text(), token.span().start(), byFirstToken, names, found);
                }
            }
        }
        return found;
    }

    private static void occurrences(
            String text,
            int start,
            Map<String, List<String>> byStart,
            Map<String, Mention> names,
            List<Mention> found) {
        if (start + 2 > text.length()) {
            return;
        }
        for (String name : byStart.getOrDefault(text.substring(start, start + 2), List.of())) {
            int end = start + name.length();
            if (text.startsWith(name, start) && !isInsideWord(text, end)) {
                Mention first = java.util.Objects.requireNonNull(names.get(name));
                double confidence = Math.min(CONFIDENCE, first.confidence());
                found.add(Mention.of(new Span(start, end), first.type(), confidence, Source.REPEAT));
            }
        }
    }

    private static boolean isInsideWord(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char before = text.charAt(end - 1);
        char after = text.charAt(end);
        boolean han = Character.UnicodeScript.of(after) == Character.UnicodeScript.HAN;
        return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after) && !han;
    }
}
