package org.tiqu.tag.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of a language, found quickly by the two characters that a match begins with; immutable. */
final class RuleSet {
    /** Stands for every character that no pattern names: private use, so that no class but "all others" has it. */
    private static final char OTHER = '\uE000';

    private static final char ASCII_END = 0x7F;
    private static final int[] NONE = {};

    private final List<Rule> rules;
    private final BitSet named;
    private final Map<Integer, int[]> byBeginning;

    /** Indexes the rules. */
    RuleSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.named = named(rules);
        Map<Integer, List<Integer>> lists = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            index(rules.get(i), i, lists);
        }
        Map<Integer, int[]> arrays = new HashMap<>();
        lists.forEach((pair, list) ->
                arrays.put(pair, list.stream().mapToInt(Integer::intValue).toArray()));
        this.byBeginning = Map.copyOf(arrays);
    }

    /** Returns the rules in the order of their files. */
    List<Rule> rules() {
        return rules;
    }

    /** Returns the indexes of the rules that may match where this character stands, followed by the other. */
    int[] beginningWith(char first, char second) {
        return byBeginning.getOrDefault(key(first, second), NONE);
    }

    private void index(Rule rule, int number, Map<Integer, List<Integer>> lists) {
        for (int first = named.nextSetBit(0); first >= 0; first = named.nextSetBit(first + 1)) {
            if (rule.mayBegin(Character.toString(first))) {
                add(lists, key((char) first, OTHER), number);
                for (char second = ' '; second < ASCII_END; second++) {
                    if (rule.mayBegin(new String(new char[] {(char) first, second}))) {
                        add(lists, key((char) first, second), number);
                    }
                }
            }
        }
    }

    private static void add(Map<Integer, List<Integer>> lists, int key, int number) {
        lists.computeIfAbsent(key, any -> new ArrayList<>()).add(number);
    }

    /** The second character counts only when it is printable ASCII, where the most rules compete. */
    private int key(char first, char second) {
        char follower = second >= ' ' && second < ASCII_END ? second : OTHER;
        return (named.get(first) ? first : OTHER) << Character.SIZE | follower;
    }

    private static BitSet named(List<Rule> rules) {
        BitSet characters = new BitSet();
        characters.set(' ', ASCII_END);
        characters.set('\n');
        characters.set('\r');
        characters.set(OTHER);
        rules.forEach(rule -> rule.pattern().pattern().chars().forEach(characters::set));
        return characters;
    }
}
