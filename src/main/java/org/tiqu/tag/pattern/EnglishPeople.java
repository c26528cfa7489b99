package org.tiqu.tag.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tiqu.lexicon.NameWords;
import org.tiqu.lexicon.PinyinSyllables;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;

/**
 * Chinese people's names in Latin letters: a surname and one or two syllables, joined, apart or hyphenated ("Wang
 * Yiming", "Wang Yi Ming", "Wang Yi-ming"), surer beside an office or a verb of speech.
 */
final class EnglishPeople {
    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "say",
            "stated",
            "states",
            "pointed",
            "believes",
            "believed",
            "introduced",
            "told",
            "wrote",
            "revealed",
            "added",
            "reminded",
            "warned",
            "concluded",
            "replied",
            "answered",
            "joked",
            "recalled",
            "claimed",
            "argued",
            "sighed",
            "reckons",
            "hopes",
            "calls",
            "called",
            "explained",
            "noted",
            "emphasized",
            "stressed",
            "expressed",
            "predicted",
            "thinks",
            "announced",
            "proposed",
            "suggested",
            "mentioned",
            "admitted",
            "disclosed",
            "analyzed",
            "served",
            "resigned");

    private static final Set<String> ADDRESS =
            Set.of("Mr", "Ms", "Mrs", "Old", "Master", "surnamed", "Miss", "Teacher");

    private final Set<String> surnames;
    private final Set<String> titles;
    private final Set<String> givenNames;
    private final KnownNames known;

    EnglishPeople(NameWords words, KnownNames known) {
        surnames = words.surnames();
        titles = words.titles();
        givenNames = words.givenNames();
        this.known = known;
    }

    void find(Words words, List<Mention> mentions) {
        for (int i = 0; i < words.size(); i++) {
            if (isSurname(words, i)) {
                propose(words, i, mentions);
            }
            if (givenNames.contains(words.at(i)) && !words.isTitleCase()) {
                foreign(words, i, mentions);
            }
        }
    }

    /** A Western given name and the capitalized words behind it, at most two and an initial. */
    private void foreign(Words words, int i, List<Mention> mentions) {
        int end = i + 1;
        while (end < words.size()
                && end - i <= 2
                && words.isJoined(end)
                && words.isCapital(end)
                && !StopWords.contains(words.lower(end))
                && !titles.contains(words.lower(end))) {
            end++;
        }
        boolean goesOn = words.isCapital(end) && words.isJoined(end);
        if (end > i + 1 && !goesOn && !known.isOrganization(words.form(i, end))) {
            mentions.add(Mention.of(words.span(i, end), MentionType.PERSON, 0.72, Source.PATTERN));
        }
    }

    /** Whether a surname and a given name stand here that are no place and no organization. */
    boolean isNameAt(Words words, int i) {
        if (!isSurname(words, i)) {
            return false;
        }
        int end = given(words, i);
        String form = words.form(i, end);
        return end > i + 1 && !known.isRegion(form) && !known.isOrganization(form);
    }

    private boolean isSurname(Words words, int i) {
        String word = words.at(i);
        return words.isCapital(i) && word.length() > 1 && surnames.contains(word.toLowerCase(Locale.ROOT));
    }

    private void propose(Words words, int i, List<Mention> mentions) {
        if (i > 0
                && words.isCapital(i - 1)
                && words.isJoined(i)
                && PinyinSyllables.isWord(words.at(i - 1), 3)
                && !titles.contains(words.lower(i - 1))) {
            return; // inside a longer name in pinyin
        }
        int end = given(words, i);
        if (end > i + 1) {
            double confidence = confidence(words, i, end);
            if (confidence > 0) {
                mentions.add(Mention.of(words.span(i, end), MentionType.PERSON, confidence, Source.PATTERN));
            }
        } else if ((SPEECH.contains(words.lower(i + 1)) && !words.isTitleCase() && !StopWords.contains(words.lower(i)))
                || ADDRESS.contains(words.at(i - 1))
                || words.is(i - 1, "Mr.")
                || words.is(i - 1, "Ms.")
                || words.is(i - 1, "Mrs.")) {
            mentions.add(Mention.of(words.span(i, i + 1), MentionType.PERSON, 0.8, Source.PATTERN));
        }
    }

    /** The end of a given name behind the surname at {@code i}; {@code i + 1} when there is none. */
    private static int given(Words words, int i) {
        int next = i + 1;
        if (!words.isCapital(next) || !words.isJoined(next) || !PinyinSyllables.isWord(words.at(next), 2)) {
            return next;
        }
        if (words.is(next + 1, "-")
                && words.isGlued(next + 1)
                && words.isGlued(next + 2)
                && PinyinSyllables.isWord(words.at(next + 2), 1)) {
            return next + 3;
        }
        boolean oneSyllable = PinyinSyllables.isWord(words.at(next), 1);
        if (oneSyllable
                && words.isCapital(next + 1)
                && words.isJoined(next + 1)
                && PinyinSyllables.isWord(words.at(next + 1), 1)) {
            return next + 2;
        }
        return next + 1;
    }

    private double confidence(Words words, int start, int end) {
        String form = words.form(start, end);
        if (known.isProminentRegion(form) || known.isOrganization(form)) {
            return isTitleBefore(words, start) ? 0.92 : 0;
        }
        if (isTitleBefore(words, start) || isTitleAfter(words, end) || SPEECH.contains(words.lower(end))) {
            return 0.92;
        }
        boolean beforeName = words.isCapital(end) && words.isJoined(end) && !titles.contains(words.lower(end));
        if (beforeName) {
            return 0.3; // "Wu Liang Ye Group": pinyin goes on as a name of something else
        }
        boolean surnameIsRegion = known.isRegion(words.form(start, start + 1));
        return surnameIsRegion ? 0.6 : 0.76;
    }

    private boolean isTitleBefore(Words words, int start) {
        return titles.contains(words.lower(start - 1))
                || (words.is(start - 1, ",") && titles.contains(words.lower(start - 2)));
    }

    private boolean isTitleAfter(Words words, int end) {
        int at = words.is(end, ",") || words.is(end, "(") ? end + 1 : end;
        if (words.is(at, "the") || words.is(at, "a")) {
            at++;
        }
        return titles.contains(words.lower(at))
                || titles.contains(words.lower(at) + " " + words.lower(at + 1))
                || (words.is(end, ",") && titles.contains(words.lower(at + 1)));
    }
}
