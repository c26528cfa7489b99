package org.tiqu.classify;

/**
 * A wording that tells what a paragraph is for.
 *
 * @param kind what it tells
 * @param weight how much
 * @param text as folded text has it, not empty
 * @param atStart whether it counts only where the paragraph or its own words begin
 * @param prefix whether a Latin word that begins so counts too
 */
record Cue(CueKind kind, float weight, String text, boolean atStart, boolean prefix) {

    /** Reads the notation of {@code cues.tsv}. */
    static Cue parse(CueKind kind, float weight, String notation) {
        boolean atStart = notation.startsWith("^");
        boolean prefix = notation.endsWith("*");
        String text = notation.substring(atStart ? 1 : 0, notation.length() - (prefix ? 1 : 0));
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a cue needs characters, but got '" + notation + "'");
        }
        return new Cue(kind, weight, text, atStart, prefix);
    }

    /** Whether the cue may stand at {@code [start, end)} of a text whose own words begin at {@code content}. */
    boolean fits(String in, int start, int end, int content) {
        if (atStart && start != content && start != 0) {
            return false;
        }
        boolean beginsWord = !isLatin(in.charAt(start)) || start == 0 || !isLatin(in.charAt(start - 1));
        boolean endsWord = prefix || !isLatin(in.charAt(end - 1)) || end == in.length() || !isLatin(in.charAt(end));
        return beginsWord && endsWord;
    }

    /** Whether the character belongs to words that white space sets apart. */
    static boolean isLatin(char c) {
        return c < '\u0250' && Character.isLetterOrDigit(c);
    }
}
