package org.tiqu.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * Finds the title of the document that a policy item tells of: what stands in quotation marks and is called a notice,
 * plan, law or the like; else such a phrase behind a verb of issuing.
 */
final class Documents {
    private static final int SHORTEST = 4;
    private static final int LONGEST_PHRASE = 120;
    private static final int REACH = 60;

    private final Cues nouns;
    private final Cues verbs;
    private final Phrases phrases;
    private final Phrases titles;

    /**
     * A finder by these words.
     *
     * @param titles phrases that go on as titles do, over "of" and "and"
     */
    Documents(Cues nouns, Cues verbs, Phrases phrases, Phrases titles) {
        this.nouns = nouns;
        this.verbs = verbs;
        this.phrases = phrases;
        this.titles = titles;
    }

    /** The title as in the text, or null. */
    @Nullable
    String of(ItemText item) {
        for (ItemText.Part part : item.parts()) {
            String quoted = part.isHeading() ? null : quoted(part);
            if (quoted != null) {
                return quoted;
            }
        }
        for (ItemText.Part part : item.parts()) {
            String phrase = part.isHeading() ? null : phrase(part);
            if (phrase != null) {
                return phrase;
            }
        }
        return null;
    }

    private @Nullable String quoted(ItemText.Part part) {
        for (Span inside : Quotes.in(part.text())) {
            boolean isBook = inside.start() > 0 && part.text().charAt(inside.start() - 1) == '《';
            if (inside.length() >= SHORTEST && !isName(part, inside) && (isBook || isTitle(part, inside))) {
                return part.text().substring(inside.start(), inside.end());
            }
        }
        return null;
    }

    private boolean isTitle(ItemText.Part part, Span inside) {
        char first = part.text().charAt(inside.start());
        return (Character.isUpperCase(first) || Character.isDigit(first) || first >= '\u2E80')
                && nouns.isIn(part.folded(), inside.start(), inside.end())
                && "，,。".indexOf(part.text().charAt(inside.end() - 1)) < 0;
    }

    private static boolean isName(ItemText.Part part, Span inside) {
        return part.names().stream()
                .anyMatch(name ->
                        name.type() == MentionType.ORG && name.start() <= inside.start() && name.end() >= inside.end());
    }

    /** The phrase behind a verb of issuing that a noun for documents heads. */
    private @Nullable String phrase(ItemText.Part part) {
        String text = part.folded();
        for (Cues.Hit verb : verbs.in(text, 0, text.length())) {
            int from = phrases.start(text, verb.end());
            int end = Clause.end(text, from, REACH);
            for (Cues.Hit noun : nouns.in(text, from, end)) {
                if (phrases.breaks(text, from, noun.start())) {
                    break;
                }
                int to = noun.end();
                if (text.startsWith(" for ", to)
                        || text.startsWith(" on ", to)
                        || text.startsWith(" to ", to)
                        || text.startsWith(" of ", to)) {
                    to = titles.end(text, to + 4, Math.min(text.length(), from + LONGEST_PHRASE));
                }
                if (to - from > noun.cue().text().length() && text.charAt(from) < '\u2E80') {
                    return part.text().substring(from, to).strip();
                }
            }
            if (from < text.length() && text.charAt(from) >= '\u2E80') {
                int to = titles.end(text, from, Math.min(text.length(), from + REACH));
                List<Cues.Hit> hits = nouns.in(text, from, to);
                Cues.Hit last = hits.isEmpty() ? null : hits.get(hits.size() - 1);
                if (last != null && last.start() - from > 1 && last.end() == to) {
                    return part.text().substring(from, to).replaceAll("\\R", "");
                }
            }
        }
        return null;
    }
}
