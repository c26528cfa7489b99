package org.tiqu.tag.pattern;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.lexicon.NameWords;
import org.tiqu.lexicon.NameWords.Head;
import org.tiqu.lexicon.PinyinSyllables;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;

/**
 * English names of organizations by their head nouns: capitalized words before the head ("Shenzhen Municipal
 * Taxation Bureau"), and behind "of" ("Ministry of Industry and Information Technology").
 *
 * <p>Source of the rules on "and", "of" and possessives: the project's annotation guidelines, "Spans".
 */
final class EnglishOrganizations {
    private static final Set<String> OWNERS =
            Set.of("people", "women", "children", "workers", "writers", "farmers", "traders", "citizens", "investors");

    /** Words that leave a name general: they say at what level, not which body. */
    private static final Set<String> LEVELS = Set.of(
            "municipal",
            "provincial",
            "national",
            "local",
            "state",
            "district",
            "county",
            "city",
            "joint",
            "central",
            "general",
            "relevant",
            "regional",
            "federal",
            "public",
            "special",
            "autonomous");

    /** A head noun, "of" and a known body: the unit and its body are one name. */
    private static final double UNIT_OF_BODY = 0.985;

    private final Heads heads;
    private final KnownNames known;
    private final Set<String> titles;
    private final EnglishPeople people;

    EnglishOrganizations(NameWords words, KnownNames known, EnglishPeople people) {
        this.people = people;
        this.heads = new Heads(words);
        this.known = known;
        this.titles = words.titles();
    }

    void find(Words words, List<Mention> mentions) {
        for (int end = words.size(); end > 0; end--) {
            Heads.Found head = heads.endingAt(words, end);
            if (head != null) {
                propose(words, head, mentions);
            }
        }
    }

    private void propose(Words words, Heads.Found found, List<Mention> mentions) {
        int start = left(words, found);
        int end = found.end();
        int complement = right(words, found, start);
        if (complement > end) {
            end = complement;
        } else if (!found.head().ends()) {
            return;
        }
        if (end == found.end() && !isParticular(words, start, found.start())) {
            return;
        }
        double confidence = confidence(words, start, end, found);
        mentions.add(Mention.of(words.span(start, end), MentionType.ORG, confidence, Source.PATTERN));
    }

    private int left(Words words, Heads.Found found) {
        int start = found.start();
        while (start > 0) {
            int before = start - 1;
            if (!words.isJoined(start)) {
                break;
            }
            if (words.isCapital(before) && !isStop(words, before) && !isParticiple(words, before)) {
                start = before;
            } else if (words.is(before, "-") && words.isCapital(before - 1) && words.isGlued(start)) {
                start = before - 1;
            } else if (isOwner(words, before)) {
                start = before - 1;
            } else if (isAnd(words, before) && takesAnd(words, before, found.head())) {
                start = before - 1;
            } else {
                break;
            }
        }
        while (start < found.start() && isConnector(words, start)) {
            start++;
        }
        return start;
    }

    private boolean isStop(Words words, int i) {
        String lower = words.lower(i);
        return StopWords.contains(lower) || (titles.contains(lower) && !LEVELS.contains(lower));
    }

    /** Whether the word is a participle with the capital of a heading ("Violating Securities Law"). */
    private boolean isParticiple(Words words, int i) {
        String word = words.at(i);
        return word.length() > 5
                && word.endsWith("ing")
                && !words.isCapital(i - 1)
                && !PinyinSyllables.isWord(word, 3)
                && !known.isKnown(words.form(i, i + 1));
    }

    private static boolean isOwner(Words words, int i) {
        return (words.is(i, "'s") || words.is(i, "’s") || words.is(i, "'") || words.is(i, "’"))
                && i > 0
                && OWNERS.contains(words.lower(i - 1))
                && words.isCapital(i - 1);
    }

    private static boolean isAnd(Words words, int i) {
        return words.is(i, "and") || words.is(i, "&");
    }

    private static boolean isConnector(Words words, int i) {
        return isAnd(words, i) || words.is(i, "of") || words.is(i, "the") || words.is(i, "-");
    }

    private boolean takesAnd(Words words, int and, Head head) {
        int before = and - 1;
        if (before < 0 || !words.isCapital(before) || isStop(words, before)) {
            return false;
        }
        if (words.is(and, "&")) {
            return true;
        }
        if (known.isProminentRegion(words.form(before, and))
                || (before > 0 && known.isKnown(words.form(before - 1, and)))) {
            return false;
        }
        Heads.Found left = heads.endingAt(words, and);
        if ((left != null && left.head().strong()) || isAcronym(words.at(before)) || beginsName(words, and + 1)) {
            return false;
        }
        return head.isPublic() || !head.kind().equals("company") || head.strong();
    }

    private static boolean isAcronym(String word) {
        return word.length() > 2 && word.codePoints().allMatch(Character::isUpperCase);
    }

    /** Whether a name of its own begins here: with a place, a head noun that takes "of", or a national body. */
    private boolean beginsName(Words words, int at) {
        if (known.isProminentRegion(words.form(at, at + 1)) || words.is(at, "National") || words.is(at, "State")) {
            return true;
        }
        Heads.Found head = heads.endingAt(words, at + 1);
        return head != null && head.head().takesOf() && words.is(at + 1, "of");
    }

    /** The end of what "of" adds behind the head, or the head's own end when it adds nothing. */
    private int right(Words words, Heads.Found found, int start) {
        int end = found.end();
        boolean placed = start < found.start() && known.isProminentRegion(words.form(start, start + 1));
        for (int depth = 0; depth < 3; depth++) {
            int of = end;
            if (!words.is(of, "of")
                    && !(depth == 0 && words.is(of, "for") && found.head().takesOf())) {
                break;
            }
            int from = words.is(of + 1, "the") ? of + 2 : of + 1;
            int to = complement(words, from);
            if (to == from) {
                break;
            }
            boolean region = known.isProminentRegion(words.form(from, to));
            boolean body = containsHead(words, from, to);
            Heads.Found last = heads.endingAt(words, end);
            boolean own = last != null && last.head().takesOf();
            if (region ? placed : !(own || body)) {
                break;
            }
            placed |= region || body;
            end = to;
        }
        return end;
    }

    private boolean containsHead(Words words, int from, int to) {
        for (int end = to; end > from; end--) {
            Heads.Found head = heads.endingAt(words, end);
            if (head != null && head.start() >= from) {
                return true;
            }
        }
        return false;
    }

    /** The end of a run of capitalized words that begins at {@code from}, "and" and commas of a list included. */
    private int complement(Words words, int from) {
        int to = from;
        while (to < words.size()) {
            if (people.isNameAt(words, to) && to > from) {
                break;
            } else if (words.isCapital(to)
                    && !StopWords.contains(words.lower(to))
                    && (to == from || words.isJoined(to))) {
                to++;
            } else if (to > from && isOwner(words, to)) {
                to++;
            } else if (to > from && words.is(to, "-") && words.isGlued(to) && words.isGlued(to + 1)) {
                to += 2;
            } else if (to > from && isAnd(words, to) && continues(words, from, to)) {
                to++;
            } else {
                break;
            }
        }
        return to;
    }

    private boolean continues(Words words, int from, int and) {
        int next = and + 1;
        if (!words.isCapital(next) || StopWords.contains(words.lower(next))) {
            return false;
        }
        boolean several = and - from > 1;
        if (known.isProminentRegion(words.form(from, and))
                || (several && known.isOrganization(words.form(from, and)))
                || isAcronym(words.at(from))) {
            return false;
        }
        for (int end = next + 1; end <= Math.min(words.size(), next + 4); end++) {
            String form = words.form(next, end);
            if (known.isProminentRegion(form) || known.isOrganization(form)) {
                return false;
            }
            Heads.@Nullable Found head = heads.endingAt(words, end);
            if (head != null && head.start() == next && words.is(end, "of")) {
                return false;
            }
        }
        return true;
    }

    private boolean isParticular(Words words, int start, int headStart) {
        for (int i = start; i < headStart; i++) {
            if (!isConnector(words, i) && !LEVELS.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private double confidence(Words words, int start, int end, Heads.Found found) {
        if (end > found.end() && endsInOrganization(words, found.end(), end)) {
            return UNIT_OF_BODY;
        }
        boolean placed = known.isProminentRegion(words.form(start, start + 1))
                || (start + 2 <= end && known.isProminentRegion(words.form(start, start + 2)))
                || endsInRegion(words, found.end(), end);
        double confidence = found.head().strong() ? 0.84 : 0.46;
        if (placed) {
            boolean last = !words.isCapital(end) || !words.isJoined(end);
            confidence = found.head().strong() ? 0.92 : last ? 0.86 : 0.62;
        }
        if (words.isTitleCase()) {
            confidence -= 0.2;
        }
        return confidence;
    }

    private boolean endsInOrganization(Words words, int from, int end) {
        for (int start = from; start < end - 1; start++) {
            if (known.isOrganization(words.form(start, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInRegion(Words words, int from, int end) {
        for (int start = from; start < end; start++) {
            if (known.isProminentRegion(words.form(start, end))) {
                return true;
            }
        }
        return false;
    }
}
