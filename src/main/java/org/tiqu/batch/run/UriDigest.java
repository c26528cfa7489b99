package org.tiqu.batch.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Knows a sequence of URIs again: each step digests what was before and the next. */
final class UriDigest {
    /** No URI yet. */
    static final String NONE = "0".repeat(64);

    private UriDigest() {}

    static String then(String before, String uri) {
        try {
            byte[] bytes = (before + '\n' + uri).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
