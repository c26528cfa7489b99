package org.tiqu.tag.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Engines;
import org.tiqu.segment.Segmented;

class ChineseWordFeaturesTest {
    private static final WordFacts VERB = new WordFacts(7, new int[] {3}, new int[] {5});

    @Test
    void wordsOfWhichTheSameIsKnownLookTheSame() {
        Map<String, WordFacts> known = Map.of("宣布", VERB, "公布", VERB);
        assertArrayEquals(features("宣布", known, 0), features("公布", known, 0));
    }

    @Test
    void wordsOfWhichNothingIsKnownLookOtherwise() {
        assertFalse(Arrays.equals(features("宣布", Map.of("宣布", VERB), 0), features("公布", Map.of("宣布", VERB), 0)));
    }

    @Test
    void aHeadAheadIsSeenUpToTheNextPunctuation() {
        assertFalse(Arrays.equals(features("宣布公司", Map.of(), 0), features("宣布", Map.of(), 0)));
        assertArrayEquals(features("宣布，公司", Map.of(), 0), features("宣布，企业", Map.of(), 0));
    }

    @Test
    void whatIsInsideQuotationMarksLooksOtherwise() {
        long[] inside = features("“宣布”", Map.of(), 1);
        long[] outside = features("，宣布，", Map.of(), 1);
        assertTrue(inside.length == outside.length && !Arrays.equals(inside, outside));
    }

    private static long[] features(String text, Map<String, WordFacts> known, int unit) {
        Segmented article = Engines.segment(text);
        List<Unit> units =
                Units.of(article, article.paragraphs().get(0).sentences().get(0));
        int[] places = new int[units.size()];
        WordKnowledge knowledge = word -> known.getOrDefault(word, WordFacts.NONE);
        ChineseWordFeatures words = new ChineseWordFeatures(units, places, knowledge, word -> word.equals("公司"));
        Features features = new Features();
        words.addTo(features, unit, 0);
        return features.take();
    }
}
