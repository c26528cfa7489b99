package org.tiqu.record;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets of one text into a record's unit. Reads the text once and remembers where its astral
 * characters are; each offset then costs a binary search among these.
 */
final class Offsets {
    /** Index of the second code unit of each astral character, ascending; empty when UTF-16 is wanted. */
    private final int[] lowSurrogates;

    private final int length;

    Offsets(String text, OffsetUnit unit) {
        this.length = text.length();
        this.lowSurrogates = unit == OffsetUnit.UTF16 ? new int[0] : lowSurrogates(text);
    }

    private static int[] lowSurrogates(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /**
     * The offset in the record's unit.
     *
     * @throws IllegalArgumentException if it lies outside the text or inside a character
     */
    int of(int offset) {
        if (offset < 0 || offset > length) {
            throw new IllegalArgumentException(
                    "an offset lies between 0 and the text's " + length + " code units, but is " + offset);
        }
        int at = Arrays.binarySearch(lowSurrogates, offset);
        if (at >= 0) {
            throw new IllegalArgumentException("an offset stands between two characters, but " + offset
                    + " stands inside the one that begins at " + (offset - 1));
        }
        return offset - (-at - 1);
    }
}
