package org.tiqu.batch.repeat;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The sequences of five words in a text, as hashes. A word is a run of letters and digits, of Chinese a character;
 * width, case, punctuation and white space do not count. Not thread-safe.
 */
final class Shingles {
    private static final int WORDS = 5;

    private final long[] window = new long[WORDS];
    private long[] found = new long[256];
    private int words;
    private int size;

    /** Goes on with the next piece of text; sequences reach from one piece into the next. */
    Shingles add(String piece) {
        String text = Normalizer.normalize(piece, Normalizer.Form.NFKC);
        long word = 0;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isIdeographic(c)) {
                end(word);
                end(Mix.then(0, c));
                word = 0;
            } else if (Character.isLetterOrDigit(c)) {
                word = Mix.then(word, Character.toLowerCase(c));
            } else {
                end(word);
                word = 0;
            }
        }
        end(word);
        return this;
    }

    private void end(long word) {
        if (word == 0) {
            return;
        }
        window[words % WORDS] = word;
        words++;
        if (words >= WORDS) {
            long hash = 0;
            for (int i = 0; i < WORDS; i++) {
                hash = Mix.then(hash, window[(words + i) % WORDS]);
            }
            if (size == found.length) {
                found = Arrays.copyOf(found, size * 2);
            }
            found[size++] = hash;
        }
    }

    /** All of them, ascending, each once. */
    long[] distinct() {
        long[] sorted = Arrays.copyOf(found, size);
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, distinct);
    }

    /** The Jaccard index of two sets, ascending: what both have of what either has. */
    static double similarity(long[] one, long[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Long.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int either = one.length + other.length - common;
        return either == 0 ? 0 : (double) common / either;
    }
}
