package org.tiqu.eval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What a page may load and run: its own style and its own script, known by their hashes, and nothing else. Should
 * markup ever get into the page from a text, the browser will not run it. Source: W3C, Content Security Policy
 * Level 3, and Trusted Types.
 */
final class ContentSecurityPolicy {
    private ContentSecurityPolicy() {}

    /** The policy of a page with one style element and one script element of exactly this content. */
    static String of(String style, String script) {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256, but " + e.getMessage(), e);
        }
    }
}
