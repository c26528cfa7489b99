package org.tiqu.batch.repeat;

/** Spreads 64 bits evenly: a bijection. Source: the finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
final class Mix {
    /** The golden ratio's fraction in 64 bits. */
    static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mix() {}

    static long of(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** The hash of a sequence whose hash so far is {@code before}. */
    static long then(long before, long next) {
        return of(before * GOLDEN + next + 1);
    }
}
