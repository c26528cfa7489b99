package org.tiqu.tag.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What dictionaries know of the words and characters around each character of a sentence. */
final class ChineseWordFeatures {
    private static final long NATURE = FeatureHash.of("wn");
    private static final long CLASS = FeatureHash.of("wc");
    private static final long ROLE = FeatureHash.of("wr");
    private static final long PAIR_BEFORE = FeatureHash.of("wp-");
    private static final long PAIR_BEHIND = FeatureHash.of("wp+");
    private static final long MERGED = FeatureHash.of("wm");
    private static final long MERGED_BEFORE = FeatureHash.of("wm-");
    private static final long MERGED_BEHIND = FeatureHash.of("wm+");
    private static final long CHARACTER_NATURE = FeatureHash.of("kn");
    private static final long CHARACTER_ROLE = FeatureHash.of("kr");
    private static final long HEAD = FeatureHash.of("wh");
    private static final long HEAD_NATURE = FeatureHash.of("wg");
    private static final long BRACKET = FeatureHash.of("bk");
    private static final long BRACKET_MERGED = FeatureHash.of("bm");
    private static final int WIDE = 2;
    private static final int CLOSE = 1;
    private static final int AHEAD = 6;
    private static final int NO_HEAD = 9;
    private static final String OPENING = "《「『“（(【[";
    private static final String CLOSING = "》」』”）)】]";

    private final int[] places;
    private final int[] wordOf;
    private final List<WordFacts> words = new ArrayList<>();
    private final List<WordFacts> characters = new ArrayList<>();
    private final int[] ahead;
    private final int[] brackets;

    /** {@code isHead} tells words in which organizations' names end. */
    ChineseWordFeatures(List<Unit> units, int[] places, WordKnowledge knowledge, Predicate<String> isHead) {
        this.places = places;
        this.wordOf = new int[units.size()];
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (i == 0 || unit.isTokenStart()) {
                words.add(word(knowledge, unit.token().form()));
                forms.add(unit.token().form());
            }
            wordOf[i] = words.size() - 1;
            characters.add(knowledge.of(unit.text()));
        }
        this.brackets = brackets(units);
        this.ahead = ahead(forms, isHead);
    }

    /** In which brackets or quotation marks each unit stands, and how far behind the opening one. */
    private static int[] brackets(List<Unit> units) {
        int[] brackets = new int[units.size()];
        int open = 0;
        int since = 0;
        for (int i = 0; i < brackets.length; i++) {
            char first = units.get(i).text().charAt(0);
            if (CLOSING.indexOf(first) >= 0) {
                open = 0;
            }
            brackets[i] = open == 0 ? 0 : open * 4 + Math.min(3, i - since);
            int opening = OPENING.indexOf(first);
            if (opening >= 0) {
                open = opening + 1;
                since = i + 1;
            }
        }
        return brackets;
    }

    /** How many words behind each word the next one stands in which an organization's name may end. */
    private static int[] ahead(List<String> forms, Predicate<String> isHead) {
        int[] ahead = new int[forms.size()];
        int distance = NO_HEAD;
        for (int word = forms.size() - 1; word >= 0; word--) {
            String form = forms.get(word);
            distance = isHead.test(form) ? 0 : isBreak(form) ? NO_HEAD : Math.min(NO_HEAD, distance + 1);
            ahead[word] = distance > AHEAD ? NO_HEAD : distance;
        }
        return ahead;
    }

    private static boolean isBreak(String form) {
        return form.equals("的") || !Character.isLetterOrDigit(form.charAt(0));
    }

    /** What is known of a word; of one that was put together, what is known of its tail. */
    private static WordFacts word(WordKnowledge knowledge, String form) {
        WordFacts facts = knowledge.of(form);
        for (int from = 1; facts.isNone() && from < form.length() - 1; from++) {
            facts = knowledge.of(form.substring(from));
        }
        return facts;
    }

    /** Adds what surrounds unit {@code i}, of which the merged answer is {@code merged}. */
    void addTo(Features features, int i, long merged) {
        addWords(features, wordOf[i], places[i]);
        addClasses(features, wordOf[i], places[i], merged);
        addCharacters(features, i);
        long head = ahead[wordOf[i]];
        features.add(HEAD, places[i], head);
        features.add(HEAD_NATURE, places[i], head, words.get(wordOf[i]).nature());
        features.add(BRACKET, places[i], brackets[i]);
        features.add(BRACKET_MERGED, merged, brackets[i]);
    }

    private void addWords(Features features, int word, int place) {
        for (int k = -WIDE; k <= WIDE; k++) {
            WordFacts facts = word + k < 0 || word + k >= words.size() ? WordFacts.NONE : words.get(word + k);
            long position = k * 4L + place;
            features.add(NATURE, position, facts.nature());
            for (int wordClass : facts.classes()) {
                features.add(CLASS, position, wordClass);
            }
            if (Math.abs(k) <= CLOSE) {
                for (int role : facts.roles()) {
                    features.add(ROLE, position, role);
                }
            }
        }
    }

    private void addClasses(Features features, int word, int place, long merged) {
        long before = coarse(word - 1);
        long here = coarse(word);
        long behind = coarse(word + 1);
        features.add(PAIR_BEFORE, place, before, here);
        features.add(PAIR_BEHIND, place, here, behind);
        features.add(MERGED_BEFORE, merged, place, before);
        features.add(MERGED_BEHIND, merged, place, behind);
        features.add(MERGED, merged, place, here);
    }

    private void addCharacters(Features features, int i) {
        for (int k = -CLOSE; k <= WIDE; k++) {
            if (i + k >= 0 && i + k < characters.size()) {
                WordFacts facts = characters.get(i + k);
                features.add(CHARACTER_NATURE, k, facts.nature());
                for (int role : facts.roles()) {
                    features.add(CHARACTER_ROLE, k, role);
                }
            }
        }
    }

    private int coarse(int word) {
        if (word < 0 || word >= words.size()) {
            return -1;
        }
        int[] classes = words.get(word).classes();
        return classes.length == 0 ? 0 : classes[0];
    }
}
