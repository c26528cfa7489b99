package org.tiqu.item;

/**
 * A word or phrase that tells something.
 *
 * @param text in folded form
 * @param isStem whether a word may go on behind it
 * @param weight how much it tells
 */
record Cue(String text, boolean isStem, double weight) {

    /** The cue that a table writes, a {@code *} behind a stem. */
    static Cue of(String written, double weight) {
        boolean isStem = written.endsWith("*");
        return new Cue(isStem ? written.substring(0, written.length() - 1) : written, isStem, weight);
    }

    /** Whether it stands in a folded text at this place, as whole words when it is written in Latin letters. */
    boolean isAt(String folded, int start) {
        if (!folded.startsWith(text, start)) {
            return false;
        }
        int end = start + text.length();
        return (start == 0 || !isLatin(text.charAt(0)) || !isLatin(folded.charAt(start - 1)))
                && (isStem
                        || end == folded.length()
                        || !isLatin(text.charAt(text.length() - 1))
                        || !isLatin(folded.charAt(end)));
    }

    private static boolean isLatin(char c) {
        return c < '\u2E80' && Character.isLetterOrDigit(c);
    }
}
