package org.tiqu.text;

/**
 * A normalised text and the way back to the original's offsets.
 *
 * @param text the normalised text
 * @param alignment maps its offsets to the original's
 */
public record AlignedText(String text, Alignment alignment) {

    /** The original's range for a range of {@link #text()}. */
    public Span toOriginal(Span span) {
        return alignment.toOriginal(span);
    }
}
