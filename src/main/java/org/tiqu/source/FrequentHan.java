package org.tiqu.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * How common a Chinese character is, in three grades.
 *
 * <p>Source: {@code frequent-han.txt}, the 1000 characters that are most frequent in the training part of Universal
 * NER's zh_gsdsimp (90 in 100 of what it holds) and their traditional forms by HanLP's table; level 1 of GB
 * 2312-1980 (rows 16–55) and level 1 of Big5 (0xA440–0xC67E), both as Java's own charsets decode them.
 */
final class FrequentHan {
    private static final String RESOURCE = "frequent-han.txt";

    private final BitSet frequent = new BitSet();
    private final BitSet usual = new BitSet();

    FrequentHan() {
        try (InputStream in = FrequentHan.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("it is not on the class path; build tiqu again with 'mvn package'");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .codePoints()
                    .filter(c -> c > ' ')
                    .forEach(frequent::set);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the list " + RESOURCE + ": " + e.getMessage(), e);
        }
        addLevel(Charset.forName("GB2312"), 0xB0, 0xD7);
        addLevel(Charset.forName("Big5"), 0xA4, 0xC6);
    }

    private void addLevel(Charset charset, int firstLead, int lastLead) {
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                String decoded = new String(new byte[] {(byte) lead, (byte) trail}, charset);
                if (decoded.length() == 1 && Character.isIdeographic(decoded.charAt(0))) {
                    usual.set(decoded.charAt(0));
                }
            }
        }
    }

    /** 1 for a frequent character, 0.5 for a usual one, otherwise below 0. */
    double weight(int codePoint) {
        if (frequent.get(codePoint)) {
            return 1;
        }
        return usual.get(codePoint) ? 0.5 : -0.5;
    }
}
