package org.tiqu.tag.hanlp;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.NS;
import com.hankcs.hanlp.corpus.tag.NT;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreSynonymDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.common.CommonSynonymDictionary.SynonymItem;
import com.hankcs.hanlp.dictionary.nr.JapanesePersonDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import com.hankcs.hanlp.dictionary.ns.PlaceDictionary;
import com.hankcs.hanlp.dictionary.nt.OrganizationDictionary;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiqu.tag.learned.WordClasses;
import org.tiqu.tag.learned.WordFacts;
import org.tiqu.tag.learned.WordKnowledge;

/**
 * HanLP's dictionaries: parts of speech; how often a word stands before, in and behind names of people, places and
 * organizations (which its recognisers use); transliterations; and the thesaurus of synonyms.
 */
public final class HanLpWordKnowledge implements WordKnowledge {
    private static final int PERSON = 1;
    private static final int PLACE = 2;
    private static final int ORGANIZATION = 3;
    private static final int TRANSLITERATION = 4;
    private static final int MOST_ROLES = 3;
    private static final int CATEGORY = 2;
    private static final int GROUP = 4;

    /** Shares of a word's occurrences from which on a role counts for more, in descending order. */
    private static final double[] SHARES = {0.3, 0.1, 0.03, 0.01};

    private final WordClasses wordClasses;

    /** Words that a dictionary has and that were asked for. */
    private final Map<String, WordFacts> known = new ConcurrentHashMap<>();

    /** Knowledge with the classes that were learned. */
    public HanLpWordKnowledge(WordClasses wordClasses) {
        this.wordClasses = wordClasses;
    }

    @Override
    public WordFacts of(String word) {
        WordFacts facts = known.get(word);
        if (facts == null) {
            facts = find(word);
            if (!facts.isNone()) {
                known.put(word, facts);
            }
        }
        return facts;
    }

    private WordFacts find(String word) {
        CoreDictionary.Attribute core = CoreDictionary.get(word);
        CoreDictionary.Attribute custom = CustomDictionary.get(word);
        EnumItem<NR> person = PersonDictionary.dictionary.get(word);
        EnumItem<NS> place = PlaceDictionary.dictionary.get(word);
        EnumItem<NT> organization = OrganizationDictionary.dictionary.get(word);
        int transliteration = (TranslatedPersonDictionary.containsKey(word) ? 1 : 0)
                + (JapanesePersonDictionary.containsKey(word) ? 2 : 0);
        int[] classes = classes(word);
        int frequency = Math.max(core == null ? 0 : core.totalFrequency, custom == null ? 0 : custom.totalFrequency);
        IntStream.Builder roles = IntStream.builder();
        addRoles(PERSON, person, frequency, roles);
        addRoles(PLACE, place, frequency, roles);
        addRoles(ORGANIZATION, organization, frequency, roles);
        if (transliteration > 0) {
            roles.add(TRANSLITERATION << 16 | transliteration);
        }
        int[] all = roles.build().toArray();
        if (core == null && custom == null && all.length == 0 && classes.length == 0) {
            return WordFacts.NONE;
        }
        return new WordFacts(nature(core) * 31 + nature(custom), classes, all);
    }

    private static int nature(CoreDictionary.@Nullable Attribute entry) {
        return entry == null ? 1 : entry.nature[0].toString().hashCode();
    }

    private int[] classes(String word) {
        SynonymItem item = CoreSynonymDictionary.get(word);
        IntStream learned = IntStream.of(wordClasses.of(word));
        if (item == null) {
            return learned.toArray();
        }
        String code = item.entry.getIdString();
        int category = code.substring(0, CATEGORY).hashCode();
        int group = code.substring(0, GROUP).hashCode();
        return IntStream.concat(learned, IntStream.of(category, group)).toArray();
    }

    /** Each role with its share of the word's occurrences, and the most frequent roles together. */
    @SuppressWarnings("EnumOrdinal") // HanLP's own numbers of roles, which its tables hold.
    private static <E extends Enum<E>> void addRoles(
            int dictionary, @Nullable EnumItem<E> item, int frequency, IntStream.Builder roles) {
        if (item == null) {
            return;
        }
        int sum = item.labelMap.values().stream().mapToInt(Integer::intValue).sum();
        int all = Math.max(frequency, sum);
        int[] most = {dictionary};
        item.labelMap.entrySet().stream()
                .sorted(Map.Entry.<E, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().ordinal()))
                .limit(MOST_ROLES)
                .forEach(entry -> {
                    int role = entry.getKey().ordinal();
                    most[0] = most[0] << 5 | role + 1;
                    if (entry.getValue() > 1) {
                        roles.add(dictionary << 16 | role << 8 | level((double) entry.getValue() / all));
                    }
                });
        roles.add(dictionary << 24 | most[0]);
    }

    private static int level(double share) {
        int level = 0;
        while (level < SHARES.length && share <= SHARES[level]) {
            level++;
        }
        return level;
    }
}
