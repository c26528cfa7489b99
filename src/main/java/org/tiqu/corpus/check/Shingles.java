package org.tiqu.corpus.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The overlapping runs that a text consists of: of five words, or of eight characters where Han characters prevail.
 * Case, punctuation and white space do not count.
 *
 * @param values without repetition; one for a text that is shorter than a run, none for one without words
 */
record Shingles(Set<String> values) {
    private static final Pattern TOKEN = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");
    private static final int WORDS = 5;
    private static final int HAN = 8;

    Shingles {
        values = Set.copyOf(values);
    }

    static Shingles of(String text) {
        List<String> tokens = new ArrayList<>();
        int han = 0;
        Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            tokens.add(matcher.group());
            han += Character.UnicodeScript.of(matcher.group().codePointAt(0)) == Character.UnicodeScript.HAN ? 1 : 0;
        }
        int length = Math.min(tokens.size(), han * 2 > tokens.size() ? HAN : WORDS);
        Set<String> values = new HashSet<>();
        for (int i = 0; i + length <= tokens.size() && length > 0; i++) {
            values.add(String.join(" ", tokens.subList(i, i + length)));
        }
        return new Shingles(values);
    }
}
