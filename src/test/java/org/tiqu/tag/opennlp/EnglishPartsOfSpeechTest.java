package org.tiqu.tag.opennlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EnglishPartsOfSpeechTest {
    private final EnglishPartsOfSpeech tagger = EnglishPartsOfSpeech.load();

    @Test
    void tellsProperNounsFromOthers() {
        String[] words = {"Maria", "visited", "the", "museum", "in", "Lisbon", "."};
        assertArrayEquals(new String[] {"PROPN", "VERB", "DET", "NOUN", "ADP", "PROPN", "PUNCT"}, tagger.apply(words));
    }

    @Test
    void givesNoTagToNoWord() {
        assertEquals(0, tagger.apply(new String[0]).length);
    }
}
