package org.tiqu.tag.hanlp;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often which word of HanLP's core dictionary stands before which, in the news that HanLP counted.
 *
 * @param words by number
 * @param pairs number of the first word, number of the second, how often
 */
public record WordPairs(List<String> words, List<Pair> pairs) {
    private static final String TABLE = "/data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin";

    /** Two words beside each other. */
    public record Pair(int first, int second, int count) {}

    /** Copies the lists. */
    public WordPairs {
        words = List.copyOf(words);
        pairs = List.copyOf(pairs);
    }

    /**
     * HanLP's table.
     *
     * @throws UncheckedIOException if HanLP's jar has another table than expected
     */
    public static WordPairs load() {
        try (InputStream file = CoreDictionary.class.getResourceAsStream(TABLE)) {
            if (file == null) {
                throw new IOException("HanLP's jar holds no " + TABLE);
            }
            try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(file))) {
                in.setObjectInputFilter(info -> info.serialClass() == null || info.serialClass() == int[].class
                        ? ObjectInputFilter.Status.ALLOWED
                        : ObjectInputFilter.Status.REJECTED);
                // Of each word where its pairs begin, then the second words and counts in turn.
                int[] starts = (int[]) in.readObject();
                int[] rows = (int[]) in.readObject();
                return new WordPairs(Arrays.asList(dictionary()), pairs(starts, rows));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the pairs of words: " + e.getMessage(), e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("an array of numbers needs no class", e);
        }
    }

    private static List<Pair> pairs(int[] starts, int[] rows) {
        List<Pair> pairs = new ArrayList<>(rows.length / 2);
        for (int first = 0; first + 1 < starts.length; first++) {
            for (int row = starts[first]; row < starts[first + 1]; row++) {
                pairs.add(new Pair(first, rows[2 * row], rows[2 * row + 1]));
            }
        }
        return pairs;
    }

    /** The words by their numbers, read back from the double array that holds them as a trie. */
    private static String[] dictionary() {
        int[] base = CoreDictionary.trie.getBase();
        int[] check = CoreDictionary.trie.getCheck();
        Map<Integer, Integer> stateOfBase = new HashMap<>();
        for (int state = 0; state < base.length; state++) {
            if (base[state] > 0 && (state == 0 || check[state] != 0)) {
                stateOfBase.putIfAbsent(base[state], state);
            }
        }
        String[] words = new String[CoreDictionary.trie.size()];
        Arrays.fill(words, "");
        for (int leaf = 1; leaf < base.length; leaf++) {
            if (base[leaf] < 0 && check[leaf] == leaf) {
                StringBuilder word = new StringBuilder();
                int state = stateOfBase.getOrDefault(leaf, 0);
                while (state != 0) {
                    word.append((char) (state - check[state] - 1));
                    state = stateOfBase.getOrDefault(check[state], 0);
                }
                words[-base[leaf] - 1] = word.reverse().toString();
            }
        }
        return words;
    }
}
