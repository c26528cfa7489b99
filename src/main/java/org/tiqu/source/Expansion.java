package org.tiqu.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * What comes out of a compressed stream, as long as it stays in proportion to what went in: a few kilobytes can be made
 * to stand for petabytes.
 */
final class Expansion extends FilterInputStream {
    /** Before so many bytes came out nothing is said of the proportion. */
    private static final long FREE = 16L << 20;

    /** Text that repeats itself reaches 100; deflate cannot go beyond 1032. */
    private static final long LARGEST = 250;

    private final LongSupplier spent;
    private long out;

    /**
     * Watches a stream.
     *
     * @param expanded what comes out
     * @param spent how many bytes were read so far to make it
     */
    Expansion(InputStream expanded, LongSupplier spent) {
        super(expanded);
        this.spent = spent;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long read) throws TooMuchException {
        out += read;
        if (out > FREE && out / LARGEST > spent.getAsLong()) {
            throw new TooMuchException("it expands more than " + LARGEST + "-fold");
        }
    }

    /** It expands beyond all proportion. */
    static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;

        private TooMuchException(String message) {
            super(message);
        }
    }
}
