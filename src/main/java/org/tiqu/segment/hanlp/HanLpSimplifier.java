package org.tiqu.segment.hanlp;

import com.hankcs.hanlp.HanLP;
import org.tiqu.segment.Simplifier;
import org.tiqu.text.AlignedText;
import org.tiqu.text.Alignment;

/**
 * HanLP's table of traditional characters, applied one character at a time: its word table also replaces
 * vocabulary and changes lengths, which a text that spans point into must not suffer.
 */
public final class HanLpSimplifier implements Simplifier {
    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;

    /** Forms of Hong Kong and Taiwan that HanLP's table lacks, each before its simplified form. Source: Unihan. */
    private static final String MORE = "衞卫敍叙";

    /** Simplified form by code point from {@link #FIRST}; empty where it is the character itself. */
    private final String[] simplified = new String[LAST - FIRST + 1];

    /** Reads HanLP's table. */
    public HanLpSimplifier() {
        for (int c = FIRST; c <= LAST; c++) {
            String form = Character.toString(c);
            String simple = HanLP.convertToSimplifiedChinese(form);
            int more = MORE.indexOf(c);
            if (more >= 0 && more % 2 == 0) {
                simple = MORE.substring(more + 1, more + 2);
            }
            simplified[c - FIRST] = simple.equals(form) ? "" : simple;
        }
    }

    @Override
    public boolean isTraditional(int codePoint) {
        return codePoint >= FIRST && codePoint <= LAST && !simplified[codePoint - FIRST].isEmpty();
    }

    @Override
    public AlignedText simplify(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Alignment.Builder alignment = new Alignment.Builder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (isTraditional(c)) {
                String simple = simplified[c - FIRST];
                out.append(simple);
                alignment.add(length, simple.length());
            } else {
                for (int k = 0; k < length; k++) {
                    out.append(text.charAt(i + k));
                    alignment.add(1, 1);
                }
            }
            i += length;
        }
        return new AlignedText(out.toString(), alignment.build());
    }
}
