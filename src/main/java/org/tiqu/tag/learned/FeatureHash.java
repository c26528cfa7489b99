package org.tiqu.tag.learned;

/**
 * Hashes of words, and how several values become one. Sources: FNV-1a, 64 bits, over UTF-16 code units, with a final
 * mix; multiplication by the golden ratio (Knuth).
 */
final class FeatureHash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long FINAL = 0xd6e8feb86659fd93L;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private FeatureHash() {}

    /** The hash of a word or of the name of a template. */
    static long of(String text) {
        return of(text, 0, text.length());
    }

    /** The hash of a part of a word. */
    static long of(String text, int from, int to) {
        long hash = OFFSET;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 32;
        hash *= FINAL;
        return hash ^ hash >>> 29;
    }

    /** The hash of each word. */
    static long[] of(String[] texts) {
        long[] hashes = new long[texts.length];
        for (int i = 0; i < texts.length; i++) {
            hashes[i] = of(texts[i]);
        }
        return hashes;
    }

    /** What a hash becomes when another value follows; the order counts. */
    static long mix(long hash, long value) {
        long mixed = (hash ^ value) * GOLDEN;
        return mixed ^ mixed >>> 32;
    }
}
