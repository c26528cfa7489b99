package org.tiqu.tag.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The features of Chinese characters: characters and pairs around, the word that HanLP puts a character in and its
 * part of speech, the words beside, what the article says elsewhere, and what the other taggers say.
 */
final class ChineseFeatures {
    private final Predicate<String> isSurname;

    /** {@code isSurname} tells surnames in simplified characters. */
    ChineseFeatures(Predicate<String> isSurname) {
        this.isSurname = isSurname;
    }

    List<long[]> of(List<Unit> units, ArticleEvidence article) {
        int n = units.size();
        String[] chars = new String[n];
        String[] kinds = new String[n];
        String[] words = new String[n];
        String[] tags = new String[n];
        for (int i = 0; i < n; i++) {
            Unit unit = units.get(i);
            chars[i] = unit.text();
            kinds[i] = kind(unit.text());
            boolean isEnd = i + 1 == n || units.get(i + 1).isTokenStart();
            words[i] = (unit.isTokenStart() ? isEnd ? "S" : "B" : isEnd ? "E" : "I");
            tags[i] = unit.token().tag();
        }
        EvidenceFeatures evidence = new EvidenceFeatures(units, article);
        List<long[]> sequence = new ArrayList<>();
        Features features = new Features();
        for (int i = 0; i < n; i++) {
            characters(features, chars, kinds, i);
            words(features, units, words, tags, i);
            features.add("u=" + isSurname.test(chars[i]) + words[i]);
            String role = pairRole(article, chars, i);
            String before = pairRole(article, chars, i - 1);
            features.add("r=" + role);
            features.add("r-=" + before);
            features.add("r2=" + before + role);
            evidence.addTo(features, i);
            features.add("mt=" + evidence.merged(i) + words[i] + tags[i]);
            features.add("mc=" + evidence.merged(i) + chars[i]);
            features.add("mr=" + evidence.merged(i) + before + role);
            sequence.add(features.take());
        }
        return sequence;
    }

    private static void characters(Features features, String[] chars, String[] kinds, int i) {
        for (int k = -3; k <= 3; k++) {
            features.add("c" + k + "=" + Features.at(chars, i + k));
        }
        for (int k = -2; k <= 1; k++) {
            features.add("d" + k + "=" + Features.at(chars, i + k) + Features.at(chars, i + k + 1));
        }
        for (int k = -2; k <= 0; k++) {
            features.add("e" + k + "=" + Features.at(chars, i + k) + Features.at(chars, i + k + 1)
                    + Features.at(chars, i + k + 2));
        }
        features.add("t3=" + Features.at(kinds, i - 1) + kinds[i] + Features.at(kinds, i + 1));
    }

    private static void words(Features features, List<Unit> units, String[] words, String[] tags, int i) {
        Unit unit = units.get(i);
        String form = unit.token().form();
        features.add("b=" + words[i]);
        features.add("g=" + words[i] + tags[i]);
        features.add("f=" + words[i] + form);
        int first = i;
        while (first > 0 && !units.get(first).isTokenStart()) {
            first--;
        }
        int next = i + 1;
        while (next < units.size() && !units.get(next).isTokenStart()) {
            next++;
        }
        String before = first == 0 ? "<" : units.get(first - 1).token().form();
        String after = next == units.size() ? ">" : units.get(next).token().form();
        String tagBefore = Features.at(tags, first - 1);
        String tagAfter = Features.at(tags, next);
        features.add("f-=" + words[i] + before);
        features.add("f+=" + words[i] + after);
        features.add("g-=" + words[i] + tagBefore + tags[i]);
        features.add("g+=" + words[i] + tags[i] + tagAfter);
        features.add("g3=" + words[i] + tagBefore + tags[i] + tagAfter);
        features.add("ff=" + words[i] + before + " " + form);
    }

    private static String pairRole(ArticleEvidence article, String[] chars, int i) {
        return i < 0 || i + 1 >= chars.length ? "#" : article.usualRole(chars[i] + chars[i + 1]);
    }

    private static String kind(String text) {
        char c = text.charAt(0);
        if (c >= '0' && c <= '9') {
            return "0";
        }
        if (c < 0x250) {
            return Character.isLetter(c) ? "x" : text;
        }
        return Character.isLetter(c) ? "H" : ".";
    }
}
