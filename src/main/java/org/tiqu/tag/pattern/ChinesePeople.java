package org.tiqu.tag.pattern;

import java.util.List;
import java.util.Set;
import org.tiqu.lexicon.NameWords;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;
import org.tiqu.text.Span;

/**
 * Chinese people's names: a surname and one or two characters between an office and a verb, whatever words the
 * segmenter made of them.
 */
final class ChinesePeople {
    private static final int LONGEST_TITLE = 8;
    private static final String ENDS = "，。、：；！？（）()“”\"《》,:;!? 　】」』";

    private final Set<String> surnames;
    private final Set<String> titles;
    private final KnownNames known;

    ChinesePeople(NameWords words, KnownNames known) {
        surnames = words.surnamesZh();
        titles = words.titlesZh();
        this.known = known;
    }

    void find(Segmented article, Sentence sentence, List<Mention> mentions) {
        String text = article.simplifiedOf(sentence.span());
        Span base = article.simplified().alignment().toNormalized(sentence.span());
        for (int i = 0; i < text.length(); i++) {
            int surname = surname(text, i);
            if (surname > 0) {
                propose(article, text, i, surname, base.start(), mentions);
            }
        }
    }

    private void propose(Segmented article, String text, int start, int surname, int base, List<Mention> mentions) {
        boolean title = endsInTitle(text, start);
        boolean opening = start == 0 || ENDS.indexOf(text.charAt(start - 1)) >= 0;
        if (!title && !opening) {
            return;
        }
        for (int given = 2; given >= 1; given--) {
            int end = start + surname + given;
            if (end > text.length() || !isHan(text, start, end)) {
                continue;
            }
            boolean speech = startsWithAny(text, end, ChineseWords.SPEECH);
            boolean following =
                    speech || (title && startsWithAny(text, end, ChineseWords.FOLLOWING)) || isDigit(text, end);
            boolean stop = end == text.length() || ENDS.indexOf(text.charAt(end)) >= 0;
            double confidence = confidence(title, speech, following || stop, given, surname);
            if (confidence > 0 && !isOther(text.substring(start, end))) {
                Span span = article.simplified().toOriginal(new Span(base + start, base + end));
                mentions.add(Mention.of(span, MentionType.PERSON, confidence, Source.PATTERN));
                return;
            }
        }
    }

    private static double confidence(boolean title, boolean speech, boolean following, int given, int surname) {
        if (title && following) {
            return given == 2 || surname == 2 ? 0.9 : 0.72;
        }
        return !title && speech && given == 2 ? 0.52 : 0;
    }

    private boolean isOther(String name) {
        return known.isProminentRegion(name) || known.isOrganization(name) || titles.contains(name);
    }

    private boolean endsInTitle(String text, int end) {
        for (int length = 2; length <= Math.min(LONGEST_TITLE, end); length++) {
            if (titles.contains(text.substring(end - length, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(String text, int from, Set<String> words) {
        for (int length = 2; length >= 1; length--) {
            if (from + length <= text.length() && words.contains(text.substring(from, from + length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private int surname(String text, int i) {
        for (int length = 2; length > 0; length--) {
            if (i + length <= text.length() && surnames.contains(text.substring(i, i + length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isHan(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.UnicodeScript.of(text.charAt(i)) != Character.UnicodeScript.HAN) {
                return false;
            }
        }
        return true;
    }
}
