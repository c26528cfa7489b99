package org.tiqu.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The likeliest encoding of bytes without a byte-order mark.
 *
 * <p>What is valid UTF-8 and holds no NUL is UTF-8. For the rest ICU's detector says how well the bytes fit each
 * candidate, and the text that a candidate makes of them says how much it looks like Chinese or English. The
 * second weighs more: ICU was made for pages, and a brief of twenty characters tells it little.
 */
final class CharsetGuess {
    /** What follows the first byte that is not ASCII, in bytes; more does not change the answer. */
    private static final int SAMPLE = 1 << 15;

    /** The share of ICU's confidence, of 1 for all that the text's looks can give. */
    private static final double ICU_SHARE = 0.15;

    /** A text with NUL bytes must look at least this much like one. */
    private static final double TEXT_WITH_NULS = 0.4;

    /** Of what is English in UTF-16 so much is ASCII; and what in bytes is so much ASCII is not Chinese in UTF-16. */
    private static final double NEARLY_ALL = 0.9;

    /** In the order in which ties are resolved. */
    private static final List<Charset> NARROW = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("GB18030"),
            Charset.forName("Big5"),
            Charset.forName("Big5-HKSCS"),
            Charset.forName("windows-1252"));

    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final Plausibility PLAUSIBILITY = new Plausibility();

    private CharsetGuess() {}

    static Charset of(byte[] bytes) throws RejectedException {
        boolean hasNul = hasNul(bytes);
        if (!hasNul && Decoder.isValid(bytes, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        byte[] sample = sample(bytes, hasNul);
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        Charset best = StandardCharsets.UTF_8;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Charset charset : hasNul ? WIDE : NARROW) {
            double score = score(sample, charset) + ICU_SHARE * confidence(matches, charset);
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        if (!hasNul) {
            boolean mayBeWide = bytes.length % 2 == 0 && !isLatin(sample(bytes, true), StandardCharsets.ISO_8859_1);
            for (Charset charset : WIDE) {
                if (mayBeWide && score(sample(bytes, true), charset) > bestScore) {
                    best = charset;
                    bestScore = score(sample(bytes, true), charset);
                }
            }
        } else if (bestScore < TEXT_WITH_NULS && !isLatin(sample, best)) {
            throw BinaryFormat.rejection("it holds NUL bytes and is no UTF-16");
        }
        return best;
    }

    /** Bad bytes weigh less in UTF-8: it is the likeliest encoding of a text that something damaged. */
    private static double score(byte[] sample, Charset charset) {
        double bad = charset.equals(StandardCharsets.UTF_8) ? -0.4 : -1;
        return PLAUSIBILITY.of(Decoder.decode(sample, 0, charset).text(), bad);
    }

    /** Whether nearly all of it, decoded so, is plain ASCII. */
    private static boolean isLatin(byte[] sample, Charset charset) {
        String text = Decoder.decode(sample, 0, charset).text();
        long plain = text.chars()
                .filter(c -> (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t')
                .count();
        return plain >= NEARLY_ALL * text.length();
    }

    private static double confidence(CharsetMatch[] matches, Charset charset) {
        String name = charset.name().toLowerCase(Locale.ROOT);
        for (CharsetMatch match : matches) {
            String found = match.getName().toLowerCase(Locale.ROOT);
            if (name.startsWith(found) || (found.equals("iso-8859-1") && name.equals("windows-1252"))) {
                return match.getConfidence() / 100.0;
            }
        }
        return 0;
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static byte[] sample(byte[] bytes, boolean isWide) {
        int from = 0;
        if (!isWide) {
            while (from < bytes.length && bytes[from] >= 0) {
                from++;
            }
            // With what stands before: a letter beside the first byte may tell what it is.
            from = Math.max(0, from - 8);
        }
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }
}
