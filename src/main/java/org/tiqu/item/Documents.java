package org.tiqu.item;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
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
    private static final int FIRST = 300;

    /** What makes opinions those of other people. */
    private static final Pattern ASKED = Pattern.compile("\\b(?:solicit|seek|collect|invit|ask|hear|gather)");

    private final Cues nouns;
    private final TitleRuns runs;
    private final Cues verbs;
    private final Phrases phrases;
    private final Phrases titles;

    /**
     * A finder by these words.
     *
     * @param runs titles that their capitals tell
     * @param titles phrases that go on as titles do, over "of" and "and"
     */
    Documents(Cues nouns, TitleRuns runs, Cues verbs, Phrases phrases, Phrases titles) {
        this.nouns = nouns;
        this.runs = runs;
        this.verbs = verbs;
        this.phrases = phrases;
        this.titles = titles;
    }

    /** The title as in the text, or null. */
    @Nullable
    String of(ItemText item) {
        List<Function<ItemText.Part, @Nullable String>> ways =
                List.of(this::quoted, runs::in, this::phrase, this::about);
        for (Function<ItemText.Part, @Nullable String> way : ways) {
            for (ItemText.Part part : item.parts()) {
                String title = part.isHeading() ? null : way.apply(part);
                if (title != null) {
                    return title;
                }
            }
        }
        return null;
    }

    private @Nullable String quoted(ItemText.Part part) {
        for (Span quotation : Quotes.in(part.text())) {
            Span inside = withoutStop(part.text(), quotation);
            boolean isBook = inside.start() > 0 && part.text().charAt(inside.start() - 1) == '《';
            if (inside.length() >= SHORTEST
                    && !isShortForm(part.folded(), inside)
                    && !isName(part, inside)
                    && (isBook || isTitle(part, inside))) {
                return part.text().substring(inside.start(), inside.end());
            }
        }
        return null;
    }

    /** Whether it is what the title is called from there on. */
    private static boolean isShortForm(String text, Span inside) {
        String before = text.substring(Math.max(0, inside.start() - 20), inside.start());
        return before.contains("referred to as") || before.contains("called") || before.contains("简称");
    }

    /** Without the stop or comma that some put before the closing mark, when what it ends is no sentence. */
    private static Span withoutStop(String text, Span inside) {
        boolean hasStop = ".,".indexOf(text.charAt(inside.end() - 1)) >= 0;
        return hasStop && TitleRuns.isCapitalized(inside.of(text))
                ? new Span(inside.start(), inside.end() - 1)
                : inside;
    }

    private boolean isTitle(ItemText.Part part, Span inside) {
        char first = part.text().charAt(inside.start());
        return (Character.isUpperCase(first) || Character.isDigit(first) || first >= '\u2E80')
                && (nouns.isIn(part.folded(), inside.start(), inside.end())
                        || runs.isTitle(part, inside.start(), inside.end()))
                && ".,，。".indexOf(part.text().charAt(inside.end() - 1)) < 0;
    }

    private static boolean isName(ItemText.Part part, Span inside) {
        return part.names().stream()
                .anyMatch(name ->
                        name.type() == MentionType.ORG && name.start() <= inside.start() && name.end() >= inside.end());
    }

    /** "Interim measures on the supervision of …", wherever it stands; the title says what the paper is about. */
    private @Nullable String about(ItemText.Part part) {
        String text = part.folded();
        for (Cues.Hit noun : nouns.in(text, 0, Math.min(text.length(), FIRST))) {
            if (!text.startsWith(" on ", noun.end())) {
                continue;
            }
            int from = noun.start();
            int before = phrases.lastStop(text, Math.max(0, from - REACH), from);
            for (Name name : part.names()) {
                before = name.end() <= from ? Math.max(before, name.end()) : before;
            }
            before = text.startsWith("'s ", before) ? before + 3 : before;
            from = phrases.start(text, before);
            int to = cut(part, from, titles.end(text, noun.end() + 4, Math.min(text.length(), from + LONGEST_PHRASE)));
            boolean isAsked = ASKED.matcher(text.substring(Math.min(from, noun.start()), noun.start()))
                    .find();
            if (!isAsked && from <= noun.start() && to - noun.end() > REACH / 3) {
                return part.text().substring(from, to).strip();
            }
        }
        return null;
    }

    /** Without the day on which it was issued at its end. */
    private static int cut(ItemText.Part part, int from, int to) {
        for (Name name : part.names()) {
            boolean isLast = name.type() == MentionType.DATE && name.start() > from && name.end() == to;
            if (isLast && part.folded().startsWith(" on ", name.start() - 4)) {
                return name.start() - 4;
            }
        }
        return to;
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
                    to = cut(part, from, titles.end(text, to + 4, Math.min(text.length(), from + LONGEST_PHRASE)));
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
