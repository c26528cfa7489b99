package org.tiqu.corpus;

import org.tiqu.record.OffsetUnit;

/**
 * Turns the offsets of a record into UTF-16 offsets of its text and back. Remembers the place of every character
 * only when the text has astral ones; otherwise both units are the same.
 */
public final class TextOffsets {
    private final int length;
    private final int[] utf16;

    /** For offsets that count {@code unit}. */
    public TextOffsets(String text, OffsetUnit unit) {
        int points = unit == OffsetUnit.UTF16 ? text.length() : text.codePointCount(0, text.length());
        this.length = points;
        this.utf16 = points == text.length() ? new int[0] : new int[points + 1];
        for (int i = 0, at = 0; i < utf16.length; i++) {
            utf16[i] = at;
            at += at < text.length() && Character.charCount(text.codePointAt(at)) == 2 ? 2 : 1;
        }
    }

    /** Number of units in the text. */
    public int length() {
        return length;
    }

    /**
     * The UTF-16 offset.
     *
     * @throws IllegalArgumentException if it lies outside the text
     */
    public int toUtf16(int offset) {
        if (offset < 0 || offset > length) {
            throw new IllegalArgumentException("the offset " + offset + " lies outside the text, which has " + length);
        }
        return utf16.length == 0 ? offset : utf16[offset];
    }

    /**
     * The offset in the record's unit.
     *
     * @throws IllegalArgumentException if it stands inside a character or outside the text
     */
    public int fromUtf16(int offset) {
        int found = utf16.length == 0 ? (offset <= length ? offset : -1) : java.util.Arrays.binarySearch(utf16, offset);
        if (found < 0) {
            throw new IllegalArgumentException("the UTF-16 offset " + offset + " stands between no two characters");
        }
        return found;
    }
}
