package org.tiqu.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * Finds what an application item tells of: a short name in quotation marks, else the phrase behind a verb of launching
 * or the one that a noun for products ends.
 */
final class Products {
    private static final int LONGEST_ENGLISH = 40;
    private static final int LONGEST_CHINESE = 12;
    private static final int LONGEST_PHRASE = 60;

    private final Cues verbs;
    private final Cues nouns;
    private final Phrases phrases;

    Products(Cues verbs, Cues nouns, Phrases phrases) {
        this.verbs = verbs;
        this.nouns = nouns;
        this.phrases = phrases;
    }

    /** The product as in the text, or null. */
    @Nullable
    String of(ItemText item) {
        for (ItemText.Part part : item.parts()) {
            String product = part.isHeading() ? null : quoted(part);
            if (product != null) {
                return product;
            }
        }
        for (ItemText.Part part : item.parts()) {
            String product = part.isHeading() ? null : launched(part);
            if (product != null) {
                return product;
            }
        }
        return null;
    }

    private @Nullable String quoted(ItemText.Part part) {
        for (Span inside : Quotes.in(part.text())) {
            String text = part.text().substring(inside.start(), inside.end());
            boolean isChinese = text.codePoints().anyMatch(c -> c >= 0x2E80);
            if (inside.length() <= (isChinese ? LONGEST_CHINESE : LONGEST_ENGLISH)
                    && inside.length() > 1
                    && !isSpeech(part, inside, text)
                    && !isName(part, inside)) {
                return text;
            }
        }
        return null;
    }

    private static boolean isSpeech(ItemText.Part part, Span inside, String text) {
        int before = inside.start() - 2;
        char last = text.charAt(text.length() - 1);
        boolean isBook = part.text().charAt(inside.start() - 1) == '《';
        return isBook
                || ".!?,。！？，；".indexOf(last) >= 0
                || text.indexOf('，') >= 0
                || text.indexOf(", ") >= 0
                || (before >= 0 && ":：,".indexOf(part.folded().substring(0, before + 1).stripTrailing().isEmpty()
                        ? ' '
                        : lastOf(part.folded(), before)) >= 0);
    }

    private static char lastOf(String text, int before) {
        int at = before;
        while (at > 0 && text.charAt(at) == ' ') {
            at--;
        }
        return text.charAt(at);
    }

    private static boolean isName(ItemText.Part part, Span inside) {
        return part.names().stream()
                .anyMatch(name -> name.type() != MentionType.DATE
                        && name.start() <= inside.start()
                        && name.end() >= inside.end());
    }

    private @Nullable String launched(ItemText.Part part) {
        String text = part.folded();
        for (Cues.Hit verb : verbs.in(text, 0, text.length())) {
            int from = phrases.start(text, verb.end());
            int to = phrases.end(text, from, Math.min(text.length(), from + LONGEST_PHRASE));
            String phrase = to > from ? trimmed(part, from, to) : "";
            if (phrase.length() > 1) {
                return phrase;
            }
        }
        return null;
    }

    /** The phrase, cut behind its last noun for products when there is one. */
    private String trimmed(ItemText.Part part, int from, int to) {
        for (Name name : part.names()) {
            if (name.start() == from && name.end() <= to && name.type() != MentionType.REGION) {
                int next = part.folded().startsWith("'s ", name.end()) ? name.end() + 3 : name.end();
                return next < to ? trimmed(part, phrases.start(part.folded(), next), to) : "";
            }
        }
        List<Cues.Hit> hits = nouns.in(part.folded(), from, to);
        int end = hits.isEmpty() ? to : hits.get(hits.size() - 1).end();
        return from < end ? part.text().substring(from, end).strip() : "";
    }
}
