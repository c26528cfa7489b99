package org.tiqu.tag.learned;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Classes of Chinese words that are used alike, learned from which words stand beside each other. A line is a word and
 * the number of its class in each of the groupings, the coarsest first. Immutable.
 */
public final class WordClasses {
    private static final int[] NO_CLASSES = {};

    private final Map<String, int[]> classes;

    private WordClasses(Map<String, int[]> classes) {
        this.classes = classes;
    }

    /** No classes. */
    public static WordClasses none() {
        return new WordClasses(Map.of());
    }

    /**
     * The classes at a place of the class path.
     *
     * @throws UncheckedIOException if they are missing or damaged
     */
    public static WordClasses load(String place) {
        try (InputStream in = WordClasses.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IOException("the class path holds no " + place + "; build tiqu again with 'mvn package'");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read word classes: " + e.getMessage(), e);
        }
    }

    static WordClasses read(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Map<String, int[]> classes = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] cells = line.split("\t", -1);
            int[] numbers = new int[cells.length - 1];
            for (int i = 0; i < numbers.length; i++) {
                try {
                    // Numbers of different groupings must differ as features.
                    numbers[i] = Integer.parseInt(cells[i + 1]) + (i + 1) * 100_000;
                } catch (NumberFormatException e) {
                    throw new IOException("a word and numbers were expected, but '" + line + "' came", e);
                }
            }
            classes.put(cells[0], numbers);
        }
        return new WordClasses(classes);
    }

    /** The classes of a word, the coarsest first; empty where it has none. */
    public int[] of(String word) {
        return classes.getOrDefault(word, NO_CLASSES);
    }
}
