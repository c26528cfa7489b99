package org.tiqu.tag.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FormTableTest {
    @Test
    void findsNestedAndOverlappingFormsByTheirEnds() {
        TreeMap<String, Integer> names = new TreeMap<>();
        List.of("ab", "abc", "bc", "bcd", "cd\uFFFF").forEach(name -> names.put(name, names.size()));
        List<String> found = new FormTable<>(names)
                .in("xabcd\uFFFFab").stream()
                        .map(form -> form.begin() + "-" + form.end())
                        .toList();
        assertEquals(List.of("1-3", "1-4", "2-4", "2-5", "3-6", "6-8"), found);
    }

    @Test
    void findsNothingInNothing() {
        assertEquals(List.of(), new FormTable<>(new TreeMap<String, String>()).in("abc"));
        assertEquals(List.of(), new FormTable<>(new TreeMap<>(java.util.Map.of("ab", 1))).in(""));
    }

    @Test
    void findsWhatAnAutomatonFinds() {
        Random random = new Random(7);
        TreeMap<String, String> names = new TreeMap<>();
        for (int i = 0; i < 400; i++) {
            String name = word(random, 2 + random.nextInt(5));
            names.put(name, name);
        }
        String text = word(random, 5000);
        AhoCorasickDoubleArrayTrie<String> automaton = new AhoCorasickDoubleArrayTrie<>();
        automaton.build(names);
        TreeSet<String> expected = new TreeSet<>();
        automaton.parseText(text, (begin, end, name) -> expected.add(begin + name));
        TreeSet<String> found = new TreeSet<>();
        new FormTable<>(names).in(text).forEach(form -> found.add(form.begin() + form.value()));
        assertTrue(expected.size() > 1000);
        assertTrue(expected.equals(found), "the two differ");
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("abc中文\uFFFE".charAt(random.nextInt(6)));
        }
        return word.toString();
    }
}
