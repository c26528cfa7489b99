package org.tiqu.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** What a file or an entry is by its first bytes. Source: each format's specification. */
enum Magic {
    ZIP,
    GZIP,
    ZSTD,
    TAR,
    WARC,
    /** A text, a record or something that is none. */
    OTHER;

    /** So many bytes tell. */
    static final int LENGTH = 512;

    private static final int TAR_MARK = 257;

    /** The format of what begins with these bytes, fewer only at its end. */
    static Magic of(byte[] start) {
        String hex = HexFormat.of().formatHex(start, 0, Math.min(start.length, 4));
        if (hex.equals("504b0304") || hex.equals("504b0506")) {
            return ZIP;
        }
        if (hex.startsWith("1f8b08")) {
            return GZIP;
        }
        if (hex.equals("28b52ffd")) {
            return ZSTD;
        }
        if (isAt(start, 0, "WARC/")) {
            return WARC;
        }
        return isAt(start, TAR_MARK, "ustar") ? TAR : OTHER;
    }

    private static boolean isAt(byte[] bytes, int from, String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= from + wanted.length
                && Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
    }
}
