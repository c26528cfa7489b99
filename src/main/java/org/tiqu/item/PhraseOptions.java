package org.tiqu.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** The runs of words that a product may be called by, and the signs of each. */
final class PhraseOptions {
    private static final int MOST_WORDS = 10;
    private static final int MOST_PARTS = 4;
    private static final int REACH = 700;
    private static final String QUOTES = "\"'“”‘’«»「」『』《》〈〉";
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");
    private static final String MARKS = ",;:!?，。；：！？、|【】[]…\n\r";

    private final PhraseSigns signs;

    PhraseOptions(PhraseSigns signs) {
        this.signs = signs;
    }

    /**
     * The options, the one of leaving the field out first.
     *
     * @param rule what the rules say, or null
     */
    List<Option> of(ItemText item, @Nullable String rule) {
        Map<String, Option> options = new LinkedHashMap<>();
        options.put(
                "", new Option("", Map.of("none", 1.0, rule == null ? "none without rule" : "none with rule", 1.0)));
        String wanted = rule == null ? null : folded(rule);
        List<ItemText.Part> parts =
                item.parts().subList(0, Math.min(MOST_PARTS, item.parts().size()));
        for (ItemText.Part part : parts) {
            List<Span> quotes = Quotes.in(part.text()).stream()
                    .filter(quote -> quote.start() < REACH)
                    .toList();
            for (Span span : spans(part, quotes)) {
                String value = onOneLine(span.of(part.text()));
                Map<String, Double> found = signs.of(item, part, span, quotes, wanted);
                options.merge(folded(value), new Option(value, found), PhraseOptions::merged);
            }
        }
        return List.copyOf(options.values());
    }

    /** The form in which two texts are the same option. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || (c >= '\t' && c <= '\r')) {
                if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else if (QUOTES.indexOf(c) < 0) {
                folded.append(c);
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static String onOneLine(String text) {
        return text.chars().anyMatch(c -> c < ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029')
                ? LINE_END.matcher(text).replaceAll(" ")
                : text;
    }

    private static Option merged(Option first, Option second) {
        Map<String, Double> signs = new LinkedHashMap<>(first.signs());
        second.signs().forEach((sign, much) -> signs.merge(sign, much, Math::max));
        signs.merge("again", 1.0, Math::max);
        return new Option(first.value(), signs);
    }

    private static List<Span> spans(ItemText.Part part, List<Span> quotes) {
        List<Span> spans = new ArrayList<>(quotes);
        List<Span> words = part.words();
        for (int i = 0; i < words.size() && words.get(i).start() < REACH; i++) {
            if (isMark(part, words.get(i))
                    || !Character.isLetterOrDigit(
                            part.text().charAt(words.get(i).start()))) {
                continue;
            }
            for (int j = i; j < Math.min(words.size(), i + MOST_WORDS); j++) {
                if (isMark(part, words.get(j))) {
                    break;
                }
                Span span = new Span(words.get(i).start(), words.get(j).end());
                if (!quotes.contains(span) && span.length() > 1 && !isDated(part, span)) {
                    spans.add(span);
                }
            }
        }
        return spans;
    }

    private static boolean isDated(ItemText.Part part, Span span) {
        return part.names().stream()
                .anyMatch(name -> name.type() == MentionType.DATE && span.overlaps(new Span(name.start(), name.end())));
    }

    private static boolean isMark(ItemText.Part part, Span word) {
        String text = word.of(part.text());
        boolean isStop = text.equals(".") || text.equals("``") || text.equals("''");
        return isStop || text.chars().allMatch(c -> MARKS.indexOf(c) >= 0 || "\"“”「」『』《》".indexOf(c) >= 0);
    }
}
