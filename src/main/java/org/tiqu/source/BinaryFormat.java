package org.tiqu.source;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.tiqu.text.Failure;

/** Knows by their first bytes the formats that people mistake for articles. Source: each format's specification. */
final class BinaryFormat {
    private static final int LONGEST = 8;

    private static final List<Map.Entry<String, String>> SIGNATURES = List.of(
            Map.entry("89504e470d0a1a0a", "a PNG image"),
            Map.entry("ffd8ff", "a JPEG image"),
            Map.entry("474946383761", "a GIF image"),
            Map.entry("474946383961", "a GIF image"),
            Map.entry("504b0304", "an office document"),
            Map.entry("1f8b08", "a gzip file in a gzip file"),
            Map.entry("fd377a585a00", "an xz file"),
            Map.entry("377abcaf271c", "a 7z archive"),
            Map.entry("526172211a07", "a RAR archive"),
            Map.entry("255044462d", "a PDF document"),
            Map.entry("d0cf11e0a1b11ae1", "an old office document"),
            Map.entry("7f454c46", "a program"),
            Map.entry("cafebabe", "a program"));

    private BinaryFormat() {}

    static void check(byte[] bytes) throws RejectedException {
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, LONGEST));
        for (Map.Entry<String, String> signature : SIGNATURES) {
            if (start.startsWith(signature.getKey())) {
                throw rejection("it begins like " + signature.getValue());
            }
        }
    }

    static RejectedException rejection(String sign) {
        return new RejectedException(
                Failure.Code.BINARY, "a text was expected, but " + sign + "; give the text itself, or leave it out");
    }
}
