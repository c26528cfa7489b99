package org.tiqu.tag.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of a language, found quickly by the character that a match begins with; immutable. */
final class RuleSet {
    private static final String ASCII_AND_BREAKS = "\n\r";

    private final List<Rule> rules;
    private final Map<Character, int[]> byFirst;

    RuleSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        String alphabet = alphabet(rules);
        Map<Character, List<Integer>> lists = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            BitSet first = rules.get(i).firstCharacters(alphabet);
            for (int c = first.nextSetBit(0); c >= 0; c = first.nextSetBit(c + 1)) {
                lists.computeIfAbsent((char) c, key -> new ArrayList<>()).add(i);
            }
        }
        Map<Character, int[]> arrays = new LinkedHashMap<>();
        lists.forEach((c, list) ->
                arrays.put(c, list.stream().mapToInt(Integer::intValue).toArray()));
        this.byFirst = Map.copyOf(arrays);
    }

    /** Returns the rules in the order of their files. */
    List<Rule> rules() {
        return rules;
    }

    /** Returns the indexes of the rules that may match where this character stands. */
    int[] startingWith(char c) {
        return byFirst.getOrDefault(c, new int[0]);
    }

    /** A rule can begin only with ASCII or with a character that some pattern names. */
    private static String alphabet(List<Rule> rules) {
        BitSet characters = new BitSet();
        characters.set(' ', 0x7F);
        ASCII_AND_BREAKS.chars().forEach(characters::set);
        rules.forEach(rule -> rule.pattern().pattern().chars().forEach(characters::set));
        StringBuilder alphabet = new StringBuilder();
        characters.stream().forEach(c -> alphabet.append((char) c));
        return alphabet.toString();
    }
}
