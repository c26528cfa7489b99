package org.tiqu.item;

import java.util.List;
import java.util.function.Function;
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
    private static final int FIRST = 240;

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
        List<Function<ItemText.Part, @Nullable String>> ways = List.of(
                part -> quoted(part, part.isHeading() ? part.text().length() : Clause.end(part.folded(), 0, FIRST)),
                this::owned,
                this::launched,
                part -> quoted(part, part.text().length()));
        for (Function<ItemText.Part, @Nullable String> way : ways) {
            for (ItemText.Part part : item.parts()) {
                String product = part.isHeading() && way != ways.get(0) ? null : way.apply(part);
                if (product != null) {
                    return product;
                }
            }
        }
        return null;
    }

    /** The first short quotation that begins before {@code last}. */
    private static @Nullable String quoted(ItemText.Part part, int last) {
        for (Span inside : Quotes.in(part.text())) {
            String text = part.text().substring(inside.start(), inside.end());
            boolean isChinese = text.codePoints().anyMatch(c -> c >= 0x2E80);
            if (inside.start() < last
                    && inside.length() <= (isChinese ? LONGEST_CHINESE : LONGEST_ENGLISH)
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
                || (before >= 0 && ":：,".indexOf(lastOf(part.folded(), before)) >= 0);
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

    /** What a body's name is followed by, when a noun for products heads it: X's robot, X的机器人, X机器人. */
    private @Nullable String owned(ItemText.Part part) {
        String text = part.folded();
        for (Name name : part.names()) {
            boolean isChinese = name.end() < text.length() && text.charAt(name.end()) >= '\u2E80';
            boolean isOwner = text.startsWith("'s ", name.end());
            if (name.type() != MentionType.ORG || !(isChinese || isOwner)) {
                continue;
            }
            int from = phrases.start(text, isOwner ? name.end() + 3 : name.end());
            int to = phrases.end(text, from, Math.min(text.length(), from + LONGEST_PHRASE));
            List<Cues.Hit> hits = nouns.in(text, from, to);
            if (!hits.isEmpty() && verbs.in(text, from, to).isEmpty()) {
                int start = Math.max(from, text.lastIndexOf('的', to - 1) + 1);
                int end = hits.get(hits.size() - 1).end();
                if (end - start > 1) {
                    return part.text().substring(start, end).strip();
                }
            }
        }
        return null;
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
        int start = Math.max(from, part.folded().lastIndexOf('的', end - 1) + 1);
        return start < end ? part.text().substring(start, end).strip() : "";
    }
}
