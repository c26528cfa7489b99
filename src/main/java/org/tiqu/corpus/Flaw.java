package org.tiqu.corpus;

/**
 * Something in a file of records that no record can say.
 *
 * @param kind what kind of thing
 * @param line where in the file, counted from 1
 * @param what what was expected, what came, what to do
 */
public record Flaw(Kind kind, int line, String what) {

    /** Kinds of flaws. */
    public enum Kind {
        /** Not JSON, or a value that is missing or of the wrong kind. */
        FORM,
        /** Offsets that are no span of the text, or do not hold what they should. */
        OFFSETS,
        /** Two spans that share text or stand in the wrong order. */
        OVERLAP
    }
}
