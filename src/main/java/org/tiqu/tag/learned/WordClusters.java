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
 * Words that stand in like contexts, in clusters of clusters: a number of three hexadecimal digits, the coarsest
 * first. Immutable.
 */
public final class WordClusters {
    /** The cluster of a word that is in none. */
    static final int NONE = -1;

    /** Where the program keeps its clusters. */
    public static final String PLACE = "/org/tiqu/models/tagger/english-clusters.tsv";

    private final Map<String, Integer> clusters;

    private WordClusters(Map<String, Integer> clusters) {
        this.clusters = clusters;
    }

    /**
     * Reads the program's own clusters.
     *
     * @throws UncheckedIOException if they are missing or damaged
     */
    public static WordClusters load() {
        try (InputStream in = WordClusters.class.getResourceAsStream(PLACE)) {
            if (in == null) {
                throw new IOException("the class path holds no " + PLACE + "; build tiqu again with 'mvn package'");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word clusters: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a table: a header, then in each line a cluster, a tab, and words in lower case with a blank between them.
     *
     * @throws IOException if it cannot be read or is no such table
     */
    public static WordClusters read(InputStream in) throws IOException {
        Map<String, Integer> clusters = new HashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        lines.readLine();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            if (tab < 1) {
                throw new IOException("a cluster, a tab and words were expected, but '" + line + "' came");
            }
            Integer cluster = Integer.valueOf(line.substring(0, tab), 16);
            for (String word : line.substring(tab + 1).split(" ", -1)) {
                clusters.put(word, cluster);
            }
        }
        return new WordClusters(clusters);
    }

    /** The finest cluster of a word in lower case, or {@link #NONE}; each digit less (a shift by 4) is a coarser one. */
    int of(String lower) {
        Integer cluster = clusters.get(lower);
        if (cluster == null && hasDigit(lower)) {
            cluster = clusters.get(withoutDigits(lower));
        }
        return cluster == null ? NONE : cluster;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** The vectors were learned with every digit written as 0. */
    private static String withoutDigits(String word) {
        StringBuilder zeros = new StringBuilder(word);
        for (int i = 0; i < zeros.length(); i++) {
            char c = zeros.charAt(i);
            if (c >= '0' && c <= '9') {
                zeros.setCharAt(i, '0');
            }
        }
        return zeros.toString();
    }
}
