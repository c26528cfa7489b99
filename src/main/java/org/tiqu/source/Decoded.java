package org.tiqu.source;

import java.nio.charset.Charset;

/**
 * A decoded text.
 *
 * @param text without byte-order mark
 * @param charset what the bytes were taken for
 * @param bad how often bytes that the charset does not know became U+FFFD
 * @param firstBad the first such place in the text, or -1
 */
record Decoded(String text, Charset charset, int bad, int firstBad) {
    /** What a warning says of the bad places. */
    String complaint() {
        return "in " + bad + (bad == 1 ? " place" : " places") + " the bytes are no " + charset.name()
                + "; each became U+FFFD";
    }
}
