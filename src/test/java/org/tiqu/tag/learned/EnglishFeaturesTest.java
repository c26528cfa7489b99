package org.tiqu.tag.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishFeaturesTest {
    @ParameterizedTest
    @CsvSource({"Baidu, Xx", "AI, X", "iPhone, xXx", "2020, 0", "5G, 0X", "Co., Xx.", "U.S., X.X.", "区块链, H", "%, %"})
    void tellsTheShapeOfAWord(String word, String shape) {
        assertEquals(shape, EnglishFeatures.shape(word));
    }
}
