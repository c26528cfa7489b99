package org.tiqu.source;

/** One article that is yet to be read. */
public interface Input {

    /** What the record's {@code source.uri} will be, and the name that failures are listed under. */
    String uri();

    /** Its bytes as far as known without reading, otherwise 0. */
    long size();

    /** Whether it may be read more than once: all but standard input. */
    default boolean isRepeatable() {
        return true;
    }

    /** Reads and decodes it; whatever is wrong with the input is a {@link Reading.Rejected}, never an exception. */
    Reading read();
}
