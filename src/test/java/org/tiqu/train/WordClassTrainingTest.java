package org.tiqu.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiqu.tag.hanlp.WordPairs;
import org.tiqu.tag.hanlp.WordPairs.Pair;

class WordClassTrainingTest {
    private static final List<String> WORDS = List.of("猫", "狗", "叫", "跑", "雨");

    @Test
    void wordsWithTheSameNeighboursAreOfOneClass() throws IOException {
        Map<String, String> classes = classes(learned(2));
        assertEquals(classes.get("猫"), classes.get("狗"));
        assertEquals(classes.get("叫"), classes.get("跑"));
        assertNotEquals(classes.get("猫"), classes.get("叫"));
    }

    @Test
    void rareWordsHaveNoClass() throws IOException {
        assertEquals(java.util.Set.of("猫", "狗", "叫", "跑"), classes(learned(2)).keySet());
    }

    @Test
    void theSamePairsGiveTheSameBytes() throws IOException {
        assertEquals(learned(3), learned(3));
    }

    private static String learned(int size) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (int animal = 0; animal < 2; animal++) {
            for (int verb = 2; verb < 4; verb++) {
                pairs.add(new Pair(animal, verb, 7 + animal + verb));
                pairs.add(new Pair(verb, animal, 2));
            }
        }
        pairs.add(new Pair(4, 0, 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordClassTraining(new WordPairs(WORDS, pairs), 3, size).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> classes(String lines) {
        Map<String, String> classes = new HashMap<>();
        lines.lines().map(line -> line.split("\t", -1)).forEach(cells -> classes.put(cells[0], cells[1]));
        return classes;
    }
}
