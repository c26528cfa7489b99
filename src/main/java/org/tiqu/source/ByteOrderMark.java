package org.tiqu.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The mark that a text may begin with. Source: The Unicode Standard, section 23.8, and for GB18030 U+FEFF in that
 * encoding.
 *
 * @param charset what the rest is written in
 * @param length bytes of the mark
 */
record ByteOrderMark(Charset charset, int length) {
    private static final int LONGEST = 4;

    /** Longer marks first: UTF-32LE's begins with UTF-16LE's. */
    private static final List<Map.Entry<String, Charset>> MARKS = List.of(
            Map.entry("0000feff", Charset.forName("UTF-32BE")),
            Map.entry("fffe0000", Charset.forName("UTF-32LE")),
            Map.entry("84319533", Charset.forName("GB18030")),
            Map.entry("efbbbf", StandardCharsets.UTF_8),
            Map.entry("feff", StandardCharsets.UTF_16BE),
            Map.entry("fffe", StandardCharsets.UTF_16LE));

    /** The mark that the bytes begin with, or null. */
    static @Nullable ByteOrderMark of(byte[] bytes) {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST));
        for (Map.Entry<String, Charset> mark : MARKS) {
            if (start.startsWith(mark.getKey())) {
                return new ByteOrderMark(mark.getValue(), mark.getKey().length() / 2);
            }
        }
        return null;
    }
}
