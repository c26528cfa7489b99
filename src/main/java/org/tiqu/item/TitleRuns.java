package org.tiqu.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** Finds titles of documents that stand without quotation marks, by their capitals: "Opinions on Speeding up Reform". */
final class TitleRuns {
    private static final Set<String> SMALL = Set.of(
            "of", "on", "for", "the", "and", "to", "in", "with", "by", "at", "from", "a", "an", "or", "as", "up");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’/&-]*(?:\\.\\d+)*");
    private static final Pattern EDITION = Pattern.compile(
            "\\s?[(（][^()（）\\n]{0,30}(?i:trial|draft|edition|version|revis|comment|\\d{4})[^()（）\\n]{0,20}[)）]");
    private static final int FEWEST = 4;
    private static final double MOST_SMALL = 0.3;

    private final Cues nouns;
    private final Cues more;

    /**
     * Titles with these words.
     *
     * @param nouns what documents are called
     * @param more what they are called in titles alone
     */
    TitleRuns(Cues nouns, Cues more) {
        this.nouns = nouns;
        this.more = more;
    }

    /** Whether all words of a text have capitals, small ones aside, and there are some of them. */
    static boolean isCapitalized(String text) {
        int words = 0;
        int lower = 0;
        for (Matcher word = WORD.matcher(text); word.find(); words++) {
            boolean isLower = Character.isLowerCase(word.group().charAt(0));
            lower += isLower && !SMALL.contains(word.group()) ? 1 : 0;
        }
        return words >= FEWEST && lower <= words * MOST_SMALL / 2;
    }

    /** Whether these words are a title: they have capitals, and one is what documents are called. */
    boolean isTitle(ItemText.Part part, int start, int end) {
        return isCapitalized(part.text().substring(start, end))
                && (nouns.isIn(part.folded(), start, end) || more.isIn(part.folded(), start, end));
    }

    /** The first such title, or null. */
    @Nullable
    String in(ItemText.Part part) {
        List<Span> run = new ArrayList<>();
        Matcher word = WORD.matcher(part.text());
        while (word.find()) {
            boolean goesOn = !run.isEmpty()
                    && part.text()
                            .substring(run.get(run.size() - 1).end(), word.start())
                            .isBlank();
            if (!goesOn) {
                String title = title(part, run);
                if (title != null) {
                    return title;
                }
                run.clear();
            }
            char first = word.group().charAt(0);
            if (Character.isUpperCase(first) || Character.isDigit(first) || SMALL.contains(word.group())) {
                run.add(new Span(word.start(), word.end()));
            } else {
                String title = title(part, run);
                if (title != null) {
                    return title;
                }
                run.clear();
            }
        }
        return title(part, run);
    }

    /** What of a run of capitals is a title: from the words before the noun that belong to no name, to its last capital. */
    private @Nullable String title(ItemText.Part part, List<Span> run) {
        int last = run.size();
        while (last > 0 && SMALL.contains(run.get(last - 1).of(part.text()))) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            Span head = run.get(i);
            boolean isHead = isWhole(nouns, part, head) || isWhole(more, part, head);
            boolean hasMore = i + 2 < last
                    && List.of("on", "for", "of", "to").contains(run.get(i + 1).of(part.text()));
            if (isHead && hasMore && !isName(part, head)) {
                int first = i;
                while (first > 0 && !isName(part, run.get(first - 1)) && !isSmall(part, run.get(first - 1))) {
                    first--;
                }
                int end = run.get(last - 1).end();
                Matcher edition =
                        EDITION.matcher(part.text()).region(end, part.text().length());
                end = edition.lookingAt() ? edition.end() : end;
                String title = part.text().substring(run.get(first).start(), end);
                return isCapitalized(title) ? title : null;
            }
        }
        return null;
    }

    private static boolean isSmall(ItemText.Part part, Span word) {
        return SMALL.contains(word.of(part.text()));
    }

    private static boolean isWhole(Cues cues, ItemText.Part part, Span word) {
        return Character.isUpperCase(part.text().charAt(word.start()))
                && cues.in(part.folded(), word.start(), word.end()).stream()
                        .anyMatch(hit -> hit.start() == word.start() && hit.end() == word.end());
    }

    private static boolean isName(ItemText.Part part, Span word) {
        return part.names().stream()
                .anyMatch(name ->
                        name.type() != MentionType.DATE && name.start() < word.end() && name.end() > word.start());
    }
}
