package org.tiqu.tag.hanlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import org.junit.jupiter.api.Test;

class WordPairsTest {
    private static final WordPairs PAIRS = WordPairs.load();

    @Test
    void everyWordHasTheNumberThatTheDictionaryGivesIt() {
        for (int i = 0; i < PAIRS.words().size(); i++) {
            assertEquals(
                    i,
                    CoreDictionary.getWordID(PAIRS.words().get(i)),
                    PAIRS.words().get(i));
        }
    }

    @Test
    void countsAreThoseOfTheTable() {
        int seen = 0;
        for (WordPairs.Pair pair : PAIRS.pairs().subList(0, 1000)) {
            String first = PAIRS.words().get(pair.first());
            String second = PAIRS.words().get(pair.second());
            assertEquals(CoreBiGramTableDictionary.getBiFrequency(first, second), pair.count(), first + second);
            seen++;
        }
        assertTrue(seen == 1000 && PAIRS.pairs().size() > 100_000);
    }
}
