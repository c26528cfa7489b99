package org.tiqu.batch.repeat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.tiqu.classify.Role;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.OffsetUnit;
import org.tiqu.record.ParagraphRecord;

/** By what an article is known again. Taken on any thread: it is most of the work of finding repeats. */
public final class Fingerprint {
    /** With fewer sequences in its body an article is too short to be told from others that happen to be alike. */
    private static final int FEWEST_SHINGLES = 20;

    private final byte[] digest;
    private final long[] shingles;
    private final long[] bands;

    private Fingerprint(byte[] digest, long[] shingles) {
        this.digest = digest;
        this.shingles = shingles;
        this.bands = shingles.length < FEWEST_SHINGLES ? new long[0] : MinHash.bands(shingles);
    }

    /** The fingerprint of a record: of its text, and of its paragraphs with the role body. */
    public static Fingerprint of(ArticleRecord article) {
        return new Fingerprint(digest(article.text()), body(article));
    }

    private static long[] body(ArticleRecord article) {
        boolean isUtf16 = article.offsetUnit().equals(OffsetUnit.UTF16.code());
        String text = article.text();
        Shingles shingles = new Shingles();
        int at = 0;
        int counted = 0;
        for (ParagraphRecord paragraph : article.paragraphs()) {
            int start = isUtf16 ? paragraph.start() : text.offsetByCodePoints(at, paragraph.start() - counted);
            int end = isUtf16 ? paragraph.end() : text.offsetByCodePoints(start, paragraph.end() - paragraph.start());
            at = end;
            counted = paragraph.end();
            if (paragraph.role().equals(Role.BODY.code())) {
                shingles.add(text.substring(start, end));
            }
        }
        return shingles.distinct();
    }

    /** SHA-256 of the text. */
    byte[] digest() {
        return digest;
    }

    /** What the body consists of, ascending. */
    long[] shingles() {
        return shingles;
    }

    /** Where articles with such a body are looked for; none if there is too little of it. */
    long[] bands() {
        return bands;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
