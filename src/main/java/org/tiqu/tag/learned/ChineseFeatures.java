package org.tiqu.tag.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tiqu.tag.Source;

/**
 * The features of Chinese characters: characters and pairs around, the word that HanLP puts a character in and its
 * part of speech, the words beside and what dictionaries know of them, what the article says elsewhere and how densely
 * it names organizations, and what the other taggers say.
 */
final class ChineseFeatures {
    private static final List<Source> SOURCES =
            List.of(Source.HANLP, Source.LEXICON, Source.PATTERN, Source.DATES, Source.REPEAT);

    private static final long CHARACTER = FeatureHash.of("c");
    private static final long PAIR = FeatureHash.of("d");
    private static final long TRIPLE = FeatureHash.of("e");
    private static final long KINDS = FeatureHash.of("t3");
    private static final long SURNAME = FeatureHash.of("u");
    private static final long ROLE = FeatureHash.of("r");
    private static final long ROLE_BEFORE = FeatureHash.of("r-");
    private static final long ROLES = FeatureHash.of("r2");
    private static final long MERGED_TAG = FeatureHash.of("mt");
    private static final long MERGED_CHARACTER = FeatureHash.of("mh");
    private static final long MERGED_ROLE = FeatureHash.of("mr");
    private static final long PLACE = FeatureHash.of("b");
    private static final long TAG = FeatureHash.of("g");
    private static final long WORD = FeatureHash.of("f");
    private static final long WORD_BEFORE = FeatureHash.of("f-");
    private static final long WORD_BEHIND = FeatureHash.of("f+");
    private static final long WORDS = FeatureHash.of("ff");
    private static final long TAG_BEFORE = FeatureHash.of("g-");
    private static final long TAG_BEHIND = FeatureHash.of("g+");
    private static final long TAGS = FeatureHash.of("g3");
    private static final long GENRE_CHARACTER = FeatureHash.of("gc");
    private static final long GENRE_MERGED = FeatureHash.of("gm");
    private static final long GENRE_ALL = FeatureHash.of("ga");
    private static final long GENRE_TAG = FeatureHash.of("gt");
    private static final long GENRE_WORD = FeatureHash.of("gw");
    private static final int NO_PAIR = -1;

    private final Predicate<String> isSurname;
    private final Predicate<String> isHead;
    private final WordKnowledge knowledge;

    /**
     * Features with what is known of words.
     *
     * @param isSurname tells surnames in simplified characters
     * @param isHead tells words in which organizations' names end
     */
    ChineseFeatures(Predicate<String> isSurname, Predicate<String> isHead, WordKnowledge knowledge) {
        this.isSurname = isSurname;
        this.isHead = isHead;
        this.knowledge = knowledge;
    }

    List<long[]> of(ArticleEvidence.SentenceUnits of, ArticleEvidence article) {
        List<Unit> units = of.units();
        int n = units.size();
        long[] chars = new long[n];
        long[] kinds = new long[n];
        long[] tags = new long[n];
        long[] forms = new long[n];
        int[] places = new int[n];
        int[] roles = new int[n];
        for (int i = 0; i < n; i++) {
            Unit unit = units.get(i);
            chars[i] = FeatureHash.of(unit.text());
            kinds[i] = FeatureHash.of(kind(unit.text()));
            tags[i] = FeatureHash.of(unit.token().tag());
            forms[i] = FeatureHash.of(unit.token().form());
            boolean isEnd = i + 1 == n || units.get(i + 1).isTokenStart();
            places[i] = (unit.isTokenStart() ? 1 : 0) + (isEnd ? 2 : 0);
            roles[i] = i + 1 == n
                    ? NO_PAIR
                    : article.usualRole(unit.text() + units.get(i + 1).text());
        }
        ChineseWordFeatures dictionaries = new ChineseWordFeatures(units, places, knowledge, isHead);
        EvidenceFeatures evidence = new EvidenceFeatures(of, article, SOURCES);
        List<long[]> sequence = new ArrayList<>(n);
        Features features = new Features();
        for (int i = 0; i < n; i++) {
            characters(features, chars, kinds, i);
            words(features, units, places, tags, forms, i);
            features.add(SURNAME, isSurname.test(units.get(i).text()) ? 1 : 0, places[i]);
            long role = roles[i];
            long before = i == 0 ? NO_PAIR : roles[i - 1];
            features.add(ROLE, role);
            features.add(ROLE_BEFORE, before);
            features.add(ROLES, before, role);
            evidence.addTo(features, i);
            features.add(MERGED_TAG, evidence.merged(i), places[i], tags[i]);
            features.add(MERGED_CHARACTER, evidence.merged(i), chars[i]);
            features.add(MERGED_ROLE, evidence.merged(i), before, role);
            dictionaries.addTo(features, i, evidence.merged(i));
            addGenre(features, article.genre(), chars, i);
            features.add(GENRE_MERGED, article.genre(), evidence.merged(i));
            features.add(GENRE_ALL, article.genre(), evidence.all(i));
            features.add(GENRE_TAG, article.genre(), places[i], tags[i]);
            features.add(GENRE_WORD, article.genre(), places[i], forms[i]);
            sequence.add(features.take());
        }
        return sequence;
    }

    private static void characters(Features features, long[] chars, long[] kinds, int i) {
        for (int k = -3; k <= 3; k++) {
            features.add(CHARACTER + k, Features.at(chars, i + k));
        }
        for (int k = -2; k <= 1; k++) {
            features.add(PAIR + k, Features.at(chars, i + k), Features.at(chars, i + k + 1));
        }
        for (int k = -2; k <= 0; k++) {
            features.add(
                    TRIPLE + k,
                    Features.at(chars, i + k),
                    Features.at(chars, i + k + 1),
                    Features.at(chars, i + k + 2));
        }
        features.add(KINDS, Features.at(kinds, i - 1), kinds[i], Features.at(kinds, i + 1));
    }

    private static void addGenre(Features features, long genre, long[] chars, int i) {
        for (int k = -1; k <= 1; k++) {
            features.add(GENRE_CHARACTER + k, genre, Features.at(chars, i + k));
        }
    }

    private static void words(Features features, List<Unit> units, int[] places, long[] tags, long[] forms, int i) {
        long place = places[i];
        features.add(PLACE, place);
        features.add(TAG, place, tags[i]);
        features.add(WORD, place, forms[i]);
        int first = i;
        while (first > 0 && !units.get(first).isTokenStart()) {
            first--;
        }
        int next = i + 1;
        while (next < units.size() && !units.get(next).isTokenStart()) {
            next++;
        }
        long before = Features.at(forms, first - 1);
        long tagBefore = Features.at(tags, first - 1);
        long tagBehind = Features.at(tags, next);
        features.add(WORD_BEFORE, place, before);
        features.add(WORD_BEHIND, place, Features.at(forms, next));
        features.add(TAG_BEFORE, place, tagBefore, tags[i]);
        features.add(TAG_BEHIND, place, tags[i], tagBehind);
        features.add(TAGS + place, tagBefore, tags[i], tagBehind);
        features.add(WORDS, place, before, forms[i]);
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
