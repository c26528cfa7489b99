package org.tiqu.tag.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.tiqu.tag.Source;

/**
 * The features of English tokens: words and shapes around, affixes, the run of capitalised words that a word
 * belongs to, how like pinyin it looks, what the article says of it elsewhere, and what the other taggers say.
 */
final class EnglishFeatures {
    private static final List<Source> SOURCES =
            List.of(Source.CORENLP, Source.LEXICON, Source.PATTERN, Source.DATES, Source.REPEAT);
    private static final int AFFIX = 4;

    private static final long WORD = FeatureHash.of("w");
    private static final long SHAPE = FeatureHash.of("p");
    private static final long WORD_BEFORE = FeatureHash.of("w-0");
    private static final long WORD_BEHIND = FeatureHash.of("w0+");
    private static final long WORDS_AROUND = FeatureHash.of("w-+");
    private static final long SHAPES = FeatureHash.of("p3");
    private static final long MORE_SHAPES = FeatureHash.of("p5");
    private static final long PREFIX = FeatureHash.of("a");
    private static final long SUFFIX = FeatureHash.of("z");
    private static final long RUN_LAST = FeatureHash.of("rl");
    private static final long RUN_FIRST = FeatureHash.of("rf");
    private static final long BEFORE_RUN = FeatureHash.of("rb");
    private static final long BEHIND_RUN = FeatureHash.of("ra");
    private static final long RUN_LENGTH = FeatureHash.of("rn");
    private static final long KIND = FeatureHash.of("k");
    private static final long KINDS = FeatureHash.of("k3");
    private static final long ROLE = FeatureHash.of("r");
    private static final long ROLE_BEFORE = FeatureHash.of("r-");
    private static final long ROLE_BEHIND = FeatureHash.of("r+");
    private static final long LOWER_TOO = FeatureHash.of("lc");
    private static final long CLUSTER = FeatureHash.of("cl");
    private static final long CLUSTER_SHAPE = FeatureHash.of("clp");
    private static final long CLUSTER_BEFORE = FeatureHash.of("cl-");
    private static final long CLUSTER_BEHIND = FeatureHash.of("cl+");
    private static final long CLUSTERS_AROUND = FeatureHash.of("cl3");
    private static final long TAG = FeatureHash.of("t");
    private static final long TAG_SHAPE = FeatureHash.of("tp");
    private static final long TAGS_BEFORE = FeatureHash.of("t-");
    private static final long TAGS_BEHIND = FeatureHash.of("t+");
    private static final long TAGS_AROUND = FeatureHash.of("t3");
    private static final long[] NOTHING = {};
    private static final int[] NO_CLUSTERS = {};
    private static final long MERGED_WORD = FeatureHash.of("mw");
    private static final long MERGED_KIND = FeatureHash.of("mk");
    private static final long MERGED_BEFORE = FeatureHash.of("mw-");
    private static final long MERGED_BEHIND = FeatureHash.of("mw+");

    private final Predicate<String> isPinyin;
    private final Predicate<String> isSurname;
    private final WordClusters clusters;
    private final UnaryOperator<String[]> partsOfSpeech;
    private final Set<FeatureGroup> groups;

    /**
     * @param isPinyin whether a word in lower case can be read as pinyin
     * @param isSurname whether a word in lower case is a Chinese surname in pinyin
     * @param clusters of words
     * @param partsOfSpeech gives the tags of a sentence's words
     * @param groups what is looked at
     */
    EnglishFeatures(
            Predicate<String> isPinyin,
            Predicate<String> isSurname,
            WordClusters clusters,
            UnaryOperator<String[]> partsOfSpeech,
            Set<FeatureGroup> groups) {
        this.clusters = clusters;
        this.partsOfSpeech = partsOfSpeech;
        this.groups = groups;
        this.isPinyin = isPinyin;
        this.isSurname = isSurname;
    }

    List<long[]> of(ArticleEvidence.SentenceUnits of, ArticleEvidence article) {
        int n = of.units().size();
        String[] words = new String[n];
        String[] lower = new String[n];
        long[] hashes = new long[n];
        long[] shapes = new long[n];
        int[] kinds = new int[n];
        int[] roles = new int[n];
        for (int i = 0; i < n; i++) {
            words[i] = of.units().get(i).text();
            lower[i] = words[i].toLowerCase(Locale.ROOT);
            hashes[i] = FeatureHash.of(lower[i]);
            String shape = shape(words[i]);
            shapes[i] = FeatureHash.of(shape);
            kinds[i] = kind(lower[i], shape);
            roles[i] = article.usualRole(words[i]);
        }
        long[] tags =
                groups.contains(FeatureGroup.PARTS_OF_SPEECH) ? FeatureHash.of(partsOfSpeech.apply(words)) : NOTHING;
        int[] contexts = groups.contains(FeatureGroup.CLUSTERS) ? contexts(lower) : NO_CLUSTERS;
        int titleCase = capitalShare(words) > 0.7 ? 1 : 0;
        EvidenceFeatures evidence = new EvidenceFeatures(of, article, SOURCES);
        List<long[]> sequence = new ArrayList<>(n);
        Features features = new Features();
        for (int i = 0; i < n; i++) {
            words(features, hashes, shapes, i);
            if (groups.contains(FeatureGroup.AFFIXES)) {
                affixes(features, lower[i]);
            }
            if (groups.contains(FeatureGroup.RUNS)) {
                run(features, words, hashes, i);
            }
            features.add(KIND, kinds[i], titleCase, i == 0 ? 1 : 0);
            features.add(KINDS, Features.at(kinds, i - 1), kinds[i], Features.at(kinds, i + 1));
            if (groups.contains(FeatureGroup.ARTICLE)) {
                features.add(ROLE, roles[i]);
                features.add(ROLE_BEFORE, Features.at(roles, i - 1), roles[i]);
                features.add(ROLE_BEHIND, roles[i], Features.at(roles, i + 1));
                features.add(LOWER_TOO, article.isAlsoLowerCase(lower[i]) ? 1 : 0, shapes[i]);
            }
            if (tags.length > 0) {
                tags(features, tags, shapes, i);
            }
            if (contexts.length > 0) {
                clusters(features, contexts, shapes, i);
            }
            if (groups.contains(FeatureGroup.EVIDENCE)) {
                evidence.addTo(features, i);
                features.add(MERGED_WORD, evidence.merged(i), hashes[i]);
                features.add(MERGED_KIND, evidence.merged(i), kinds[i], roles[i]);
                features.add(MERGED_BEFORE, evidence.merged(i), Features.at(hashes, i - 1));
                features.add(MERGED_BEHIND, evidence.merged(i), Features.at(hashes, i + 1));
            }
            sequence.add(features.take());
        }
        return sequence;
    }

    private static void words(Features features, long[] words, long[] shapes, int i) {
        for (int k = -2; k <= 2; k++) {
            features.add(WORD + k, Features.at(words, i + k));
            features.add(SHAPE + k, Features.at(shapes, i + k));
        }
        features.add(WORD_BEFORE, Features.at(words, i - 1), words[i]);
        features.add(WORD_BEHIND, words[i], Features.at(words, i + 1));
        features.add(WORDS_AROUND, Features.at(words, i - 1), Features.at(words, i + 1), shapes[i]);
        features.add(SHAPES, Features.at(shapes, i - 1), shapes[i], Features.at(shapes, i + 1));
        features.add(
                MORE_SHAPES,
                FeatureHash.mix(Features.at(shapes, i - 2), Features.at(shapes, i - 1)),
                shapes[i],
                FeatureHash.mix(Features.at(shapes, i + 1), Features.at(shapes, i + 2)));
    }

    private static void affixes(Features features, String word) {
        for (int k = 1; k <= AFFIX && k < word.length(); k++) {
            features.add(PREFIX, FeatureHash.of(word, 0, k));
            features.add(SUFFIX, FeatureHash.of(word, word.length() - k, word.length()));
        }
    }

    private int[] contexts(String[] lower) {
        int[] contexts = new int[lower.length];
        for (int i = 0; i < contexts.length; i++) {
            contexts[i] = clusters.of(lower[i]);
        }
        return contexts;
    }

    private static void clusters(Features features, int[] clusters, long[] shapes, int i) {
        for (int k = -2; k <= 2; k++) {
            for (int coarse = 0; coarse <= 8; coarse += 4) {
                features.add(CLUSTER + k, coarse, at(clusters, i + k, coarse));
            }
        }
        for (int coarse = 0; coarse <= 8; coarse += 4) {
            long here = at(clusters, i, coarse);
            features.add(CLUSTER_SHAPE + coarse, here, shapes[i]);
            features.add(CLUSTER_BEFORE + coarse, at(clusters, i - 1, coarse), here);
            features.add(CLUSTER_BEHIND + coarse, here, at(clusters, i + 1, coarse));
        }
        features.add(CLUSTERS_AROUND, at(clusters, i - 1, 4), at(clusters, i + 1, 4), shapes[i]);
    }

    private static long at(int[] clusters, int i, int coarse) {
        return i < 0 || i >= clusters.length ? Features.at(clusters, i) : clusters[i] >> coarse;
    }

    private static void tags(Features features, long[] tags, long[] shapes, int i) {
        for (int k = -2; k <= 2; k++) {
            features.add(TAG + k, Features.at(tags, i + k));
        }
        features.add(TAG_SHAPE, tags[i], shapes[i]);
        features.add(TAGS_BEFORE, Features.at(tags, i - 1), tags[i]);
        features.add(TAGS_BEHIND, tags[i], Features.at(tags, i + 1));
        features.add(TAGS_AROUND, Features.at(tags, i - 1), tags[i], Features.at(tags, i + 1));
    }

    /** The capitalised words that stand together. */
    private static void run(Features features, String[] words, long[] hashes, int i) {
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
        features.add(RUN_LAST, place, hashes[last]);
        features.add(RUN_FIRST, place, hashes[first]);
        features.add(BEFORE_RUN, place, Features.at(hashes, first - 1));
        features.add(BEHIND_RUN, place, Features.at(hashes, last + 1));
        features.add(RUN_LENGTH, place, Math.min(6, last - first));
    }

    /** Capitals that look like pinyin, a surname or neither; otherwise what the word begins with. */
    private int kind(String lower, String shape) {
        if (shape.charAt(0) != 'X') {
            return shape.charAt(0) + 4;
        }
        return (isPinyin.test(lower) ? 1 : 0) + (isSurname.test(lower) ? 2 : 0);
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static double capitalShare(String[] words) {
        int letters = 0;
        int capital = 0;
        for (String word : words) {
            if (word.length() > 3 && Character.isLetter(word.codePointAt(0))) {
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
