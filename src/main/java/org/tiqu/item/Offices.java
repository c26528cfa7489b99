package org.tiqu.item;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.MentionType;

/**
 * Reads the office that is told beside a person: "Ada, president of X", "X president Ada", "the president of X, Ada",
 * "president Ada of X"; X总裁甲.
 */
final class Offices {
    private static final int LONGEST = 48;
    private static final int REACH = 90;

    private final Cues nouns;

    /** Offices that these nouns name. */
    Offices(Cues nouns) {
        this.nouns = nouns;
    }

    /**
     * An office.
     *
     * @param affiliation key of the body, or null when none is told
     * @param title the bare office, or null when none is told
     */
    record Office(@Nullable String affiliation, @Nullable String title) {}

    /** The office of the person who is a paragraph's {@code index}-th mention, or null. */
    @Nullable
    Office beside(ItemText.Part part, int index) {
        Office office = before(part, index);
        return office != null ? office : behind(part, index);
    }

    /** The office that follows a body without a person's name: X有关负责人, "an analyst of X". */
    @Nullable
    String nameless(ItemText.Part part, Name body) {
        String text = part.folded();
        for (Cues.Hit hit : nouns.in(text, body.end(), Math.min(text.length(), body.end() + 16))) {
            int from = body.end();
            for (String opener : List.of("的一位", "的", "一位", "一名", "'s ", " ")) {
                from += text.startsWith(opener, from) ? opener.length() : 0;
            }
            int end = hit.end();
            String title = from < end ? part.text().substring(from, end).strip() : "";
            title = title.substring(title.lastIndexOf('的') + 1);
            return isBare(title) ? title : null;
        }
        return null;
    }

    /** The office of somebody without a name who speaks somewhere in the item: 分析师认为, or null. */
    @Nullable
    String anonymous(ItemText item, Cues speech) {
        for (ItemText.Part part : item.parts()) {
            String text = part.folded();
            for (Cues.Hit hit : part.isHeading() ? List.<Cues.Hit>of() : nouns.in(text, 0, text.length())) {
                boolean speaks = hit.end() < text.length()
                        && text.charAt(hit.end()) >= '\u2E80'
                        && speech.in(text, hit.end(), Math.min(text.length(), hit.end() + 4)).stream()
                                .anyMatch(said -> said.start() == hit.end());
                if (speaks) {
                    int start = hit.start();
                    while (start > 0 && hit.start() - start < 6 && " ，。；、：一位的".indexOf(text.charAt(start - 1)) < 0) {
                        start--;
                    }
                    return part.text().substring(start, hit.end());
                }
            }
        }
        return null;
    }

    private @Nullable Office before(ItemText.Part part, int index) {
        Name person = part.names().get(index);
        Name body = bodyBefore(part, index);
        String text = part.folded();
        if (body == null) {
            String title = titleEndingAt(part, person.start());
            if (title == null) {
                return null;
            }
            Name of = bodyAfterOf(part, index);
            return new Office(of == null ? null : of.key(), title);
        }
        int from = body.end();
        String gap = text.substring(from, person.start());
        // 甲（乙）总裁: a short form in brackets belongs to the body
        int bracket = Math.max(gap.lastIndexOf('）'), gap.lastIndexOf(')'));
        from += bracket + 1;
        if (text.startsWith("'s ", from)) {
            from += 3;
        }
        String title = part.text().substring(from, person.start()).strip();
        if (title.isEmpty() || title.equals(",")) {
            // "the former president of X, Ada"
            String office = title.isEmpty() ? null : titleBeforeOf(part, body.start());
            return office == null ? null : new Office(body.key(), office);
        }
        if (!isBare(title) || !isOffice(title)) {
            return null;
        }
        Office first = firstOf(part, body);
        return first == null ? new Office(body.key(), title) : first;
    }

    private @Nullable Office behind(ItemText.Part part, int index) {
        Name person = part.names().get(index);
        String text = part.folded();
        int from = person.end();
        int start = from;
        while (start < text.length() && start - from < 4 && " ,(，（—".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        for (int i = index + 1; i < part.names().size(); i++) {
            Name name = part.names().get(i);
            if (name.start() - from > REACH) {
                break;
            }
            if (name.type() != MentionType.ORG) {
                continue;
            }
            String gap = text.substring(start, Math.max(start, name.start()));
            String title = titleOf(part, start, name.start());
            if (title != null) {
                return new Office(name.key(), title);
            }
            if (start > from + 1 && withoutArticle(gap).isEmpty()) {
                String office = titleBehind(part, name.end());
                return office == null ? null : new Office(name.key(), office);
            }
            return gap.equals("of ") || gap.equals("of the ") ? new Office(name.key(), null) : null;
        }
        int end = start;
        while (end < text.length() && ",.;，。；)）".indexOf(text.charAt(end)) < 0 && end - start < LONGEST) {
            if (text.startsWith(" of ", end) || text.startsWith(" at ", end) || text.startsWith(" in ", end)) {
                break;
            }
            end++;
        }
        String title = start > from + 1 ? stripArticle(part.text().substring(start, end)) : "";
        return isBare(title) && isOffice(title) ? new Office(null, title) : null;
    }

    /** "president of the " between person and body gives the office. */
    private @Nullable String titleOf(ItemText.Part part, int start, int end) {
        if (start >= end) {
            return null;
        }
        String gap = part.text().substring(start, end);
        for (String word : List.of(" of", " at", " from", " in", " with", " for")) {
            int at = gap.lastIndexOf(word + " ");
            if (at > 0
                    && withoutArticle(part.folded().substring(start + at + word.length(), end))
                            .isEmpty()) {
                String whole = stripArticle(gap.substring(0, at));
                String title = whole.contains(" of ") ? whole.substring(0, whole.indexOf(" of ")) : whole;
                return isBare(title) && isOffice(title) ? title : null;
            }
        }
        return null;
    }

    /** "The former president of " before a body gives the office. */
    private @Nullable String titleBeforeOf(ItemText.Part part, int bodyStart) {
        int from = Clause.start(part.folded(), bodyStart, LONGEST);
        String gap = part.text().substring(from, bodyStart);
        int comma = Math.max(gap.lastIndexOf(','), gap.lastIndexOf(':'));
        return titleOf(part, from + comma + 1, bodyStart);
    }

    private @Nullable String titleBehind(ItemText.Part part, int from) {
        int at = part.folded().startsWith("'s", from) ? from + 2 : from;
        int end = at;
        while (end < part.text().length() && ",.;，。；)）".indexOf(part.text().charAt(end)) < 0 && end - at < LONGEST) {
            end++;
        }
        String title = stripArticle(part.text().substring(at, end));
        return isBare(title) && isOffice(title) ? title : null;
    }

    /** An office that ends right before the person. */
    private @Nullable String titleEndingAt(ItemText.Part part, int end) {
        String text = part.folded();
        int from = Clause.start(text, end, LONGEST);
        for (Cues.Hit hit : nouns.in(text, from, end)) {
            if (text.substring(hit.end(), end).isBlank()) {
                int start = hit.start();
                for (String word : List.of(
                        "vice ",
                        "deputy ",
                        "former ",
                        "executive ",
                        "honorary ",
                        "chief ",
                        "副",
                        "资深",
                        "首席",
                        "高级",
                        "常务",
                        "执行",
                        "名誉")) {
                    if (start >= word.length() && text.startsWith(word, start - word.length())) {
                        start -= word.length();
                    }
                }
                return part.text().substring(start, hit.end());
            }
        }
        return null;
    }

    /** The body right before the person, with at most an office between. */
    private static @Nullable Name bodyBefore(ItemText.Part part, int index) {
        Name person = part.names().get(index);
        for (int i = index - 1; i >= 0; i--) {
            Name name = part.names().get(i);
            if (person.start() - name.end() > LONGEST) {
                return null;
            }
            if (name.type() == MentionType.ORG) {
                String gap = part.folded().substring(name.end(), person.start());
                boolean isAlias = gap.startsWith("）") || gap.startsWith(")");
                return isAlias && i > 0 && part.names().get(i - 1).type() == MentionType.ORG
                        ? part.names().get(i - 1)
                        : name;
            }
        }
        return null;
    }

    private static @Nullable Name bodyAfterOf(ItemText.Part part, int index) {
        if (index + 1 >= part.names().size()) {
            return null;
        }
        Name person = part.names().get(index);
        Name next = part.names().get(index + 1);
        String gap = part.folded().substring(person.end(), next.start());
        boolean isOf = gap.startsWith(" of ") || gap.startsWith(" from ") || gap.startsWith(" (");
        return next.type() == MentionType.ORG && isOf && gap.length() < 12 ? next : null;
    }

    /** Of two affiliations the first, as in 甲院士、乙教授; a seat in a parliament is none. */
    private @Nullable Office firstOf(ItemText.Part part, Name body) {
        if (body.start() == 0 || part.text().charAt(body.start() - 1) != '、') {
            return null;
        }
        for (Name name : part.names()) {
            if (name.type() == MentionType.ORG
                    && name.end() < body.start()
                    && body.start() - name.end() < LONGEST / 3) {
                String title = part.text().substring(name.end(), body.start() - 1);
                if (isBare(title) && isOffice(title) && !title.equals("代表")) {
                    return new Office(name.key(), title);
                }
            }
        }
        return null;
    }

    private boolean isOffice(String title) {
        String folded = FoldedText.of(title, title);
        return nouns.isIn(folded, 0, folded.length());
    }

    private static boolean isBare(String title) {
        return !title.isEmpty()
                && title.length() <= LONGEST
                && title.chars().noneMatch(c -> ",;:.，。、；：“”\"《》（）()".indexOf(c) >= 0)
                && title.split(" ", -1).length <= 6;
    }

    private static String withoutArticle(String gap) {
        String stripped = gap.strip();
        return stripped.equals("the") || stripped.equals("a") || stripped.equals("its") ? "" : stripped;
    }

    private static String stripArticle(String title) {
        String stripped = title.strip();
        for (String article : List.of("the ", "The ", "a ", "A ", "an ", "An ", "its ")) {
            if (stripped.startsWith(article)) {
                return stripped.substring(article.length());
            }
        }
        return stripped;
    }
}
