package org.tiqu.convert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes file names of article ids, which may hold anything, and ids of file names. Letters, digits, spaces inside and
 * {@code . - _ ! # + ( )} stay; all else is percent-encoded, {@code /} and a dot at either end included, so that no name leads
 * out of its folder or is hidden.
 */
final class FileNames {
    /** Most file systems allow 255 bytes with the extension. */
    private static final int LONGEST = 200;

    private static final int KEPT = 120;
    private static final int DIGITS = 16;
    private static final String NONE = "unnamed";

    private FileNames() {}

    /** The name without extension. An id that is too long keeps its beginning, and the digest tells it apart. */
    static String of(String id) {
        String name = Percent.encode(id, FileNames::isPlain);
        if (name.startsWith(".") || name.startsWith(" ")) {
            name = Percent.encode(name.substring(0, 1), c -> false) + name.substring(1);
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            int last = name.length() - 1;
            name = name.substring(0, last) + Percent.encode(name.substring(last), c -> false);
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            name = shortened(name) + "~" + digest(id);
        }
        return name.isEmpty() ? NONE : name;
    }

    /** The id that the name, without extension, was made of. */
    static String id(String name) {
        return Percent.decode(name);
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || " .-_!#+()~".indexOf(c) >= 0;
    }

    private static String shortened(String name) {
        int end = 0;
        int bytes = 0;
        while (bytes < KEPT) {
            int c = name.codePointAt(end);
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            end += Character.charCount(c);
        }
        return name.substring(0, end);
    }

    private static String digest(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
