package org.tiqu.tag.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The features of English tokens: words and shapes around, affixes, the run of capitalised words that a word
 * belongs to, how like pinyin it looks, what the article says of it elsewhere, and what the other taggers say.
 */
final class EnglishFeatures {
    private static final int AFFIX = 4;

    private final Predicate<String> isPinyin;
    private final Predicate<String> isSurname;

    /**
     * @param isPinyin whether a word in lower case can be read as pinyin
     * @param isSurname whether a word in lower case is a Chinese surname in pinyin
     */
    EnglishFeatures(Predicate<String> isPinyin, Predicate<String> isSurname) {
        this.isPinyin = isPinyin;
        this.isSurname = isSurname;
    }

    List<long[]> of(List<Unit> units, ArticleEvidence article) {
        int n = units.size();
        String[] words = new String[n];
        String[] lower = new String[n];
        String[] shapes = new String[n];
        for (int i = 0; i < n; i++) {
            words[i] = units.get(i).text();
            lower[i] = words[i].toLowerCase(Locale.ROOT);
            shapes[i] = shape(words[i]);
        }
        boolean isTitleCase = capitalShare(words) > 0.7;
        EvidenceFeatures evidence = new EvidenceFeatures(units, article);
        List<long[]> sequence = new ArrayList<>();
        Features features = new Features();
        for (int i = 0; i < n; i++) {
            words(features, lower, shapes, i);
            affixes(features, lower[i]);
            run(features, words, lower, i);
            String kind = kind(lower[i], shapes[i]);
            features.add("k=" + kind + (isTitleCase ? "T" : "") + (i == 0 ? "F" : ""));
            features.add("k3=" + kindAt(lower, shapes, i - 1) + kind + kindAt(lower, shapes, i + 1));
            String role = article.usualRole(words[i]);
            features.add("r=" + role);
            features.add("r-=" + roleAt(article, words, i - 1) + role);
            features.add("r+=" + role + roleAt(article, words, i + 1));
            features.add("lc=" + article.isAlsoLowerCase(words[i]) + shapes[i]);
            evidence.addTo(features, i);
            features.add("mw=" + evidence.merged(i) + lower[i]);
            features.add("mk=" + evidence.merged(i) + kind + role);
            features.add("mw-=" + evidence.merged(i) + Features.at(lower, i - 1));
            features.add("mw+=" + evidence.merged(i) + Features.at(lower, i + 1));
            sequence.add(features.take());
        }
        return sequence;
    }

    private static void words(Features features, String[] lower, String[] shapes, int i) {
        for (int k = -2; k <= 2; k++) {
            features.add("w" + k + "=" + Features.at(lower, i + k));
            features.add("p" + k + "=" + Features.at(shapes, i + k));
        }
        features.add("w-0=" + Features.at(lower, i - 1) + " " + lower[i]);
        features.add("w0+=" + lower[i] + " " + Features.at(lower, i + 1));
        features.add("w-+=" + Features.at(lower, i - 1) + " " + Features.at(lower, i + 1) + shapes[i]);
        features.add("p3=" + Features.at(shapes, i - 1) + shapes[i] + Features.at(shapes, i + 1));
        features.add("p5=" + Features.at(shapes, i - 2) + Features.at(shapes, i - 1) + shapes[i]
                + Features.at(shapes, i + 1) + Features.at(shapes, i + 2));
    }

    private static void affixes(Features features, String word) {
        for (int k = 1; k <= AFFIX && k < word.length(); k++) {
            features.add("a=" + word.substring(0, k));
            features.add("z=" + word.substring(word.length() - k));
        }
    }

    /** The capitalised words that stand together, {@code of}, {@code and} and the like between them included. */
    private static void run(Features features, String[] words, String[] lower, int i) {
        if (!isCapital(words[i])) {
            return;
        }
        int first = i;
        while (first > 0 && isCapital(words[first - 1])) {
            first--;
        }
        int last = i;
        while (last + 1 < words.length && isCapital(words[last + 1])) {
            last++;
        }
        int place = first == last ? 0 : i == first ? 1 : i == last ? 2 : 3;
        features.add("rl=" + place + lower[last]);
        features.add("rf=" + place + lower[first]);
        features.add("rb=" + place + Features.at(lower, first - 1));
        features.add("ra=" + place + Features.at(lower, last + 1));
        features.add("rn=" + place + Math.min(6, last - first));
    }

    private String kind(String lower, String shape) {
        if (!shape.startsWith("X")) {
            return shape.substring(0, 1);
        }
        return (isPinyin.test(lower) ? "P" : "X") + (isSurname.test(lower) ? "s" : "");
    }

    private String kindAt(String[] lower, String[] shapes, int i) {
        return i < 0 || i >= lower.length ? "#" : kind(lower[i], shapes[i]);
    }

    private static String roleAt(ArticleEvidence article, String[] words, int i) {
        return i < 0 || i >= words.length ? "#" : article.usualRole(words[i]);
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static double capitalShare(String[] words) {
        int letters = 0;
        int capital = 0;
        for (String word : words) {
            if (Character.isLetter(word.codePointAt(0)) && word.length() > 3) {
                letters++;
                capital += isCapital(word) ? 1 : 0;
            }
        }
        return letters == 0 ? 0 : (double) capital / letters;
    }

    /** {@code Xx} for Baidu, {@code X} for AI, {@code xX} for iPhone, {@code 0} for 2020, itself for a mark. */
    static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char kind = Character.isUpperCase(c)
                    ? 'X'
                    : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '0' : Character.isLetter(c) ? 'H' : c;
            if (shape.length() == 0 || shape.charAt(shape.length() - 1) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }
}
