package org.tiqu.segment;

import org.tiqu.text.AlignedText;

/** Turns traditional characters into simplified ones. Safe to share between threads. */
public interface Simplifier {

    /** The text in simplified characters, nothing else changed, with the way back. */
    AlignedText simplify(String text);

    /** Whether the character occurs in traditional text only. */
    boolean isTraditional(int codePoint);
}
