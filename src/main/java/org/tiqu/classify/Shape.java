package org.tiqu.classify;

/**
 * What a paragraph looks like.
 *
 * @param leadIn what stands before its own words
 * @param content offset of its own words in the folded text
 * @param labelEnd end of what names it: the text before an early colon, or the whole
 * @param hasLabel whether such a colon is there, with words behind it
 * @param front end of its first words, which tell most of what it is about
 * @param units its length in words, a Han character counting as half a word
 * @param sentences sentence ends, the last character's included
 * @param last its last character, closing quotation marks and brackets aside
 * @param asks whether a question mark is anywhere in it
 * @param parenthesized whether all of it stands in round brackets
 * @param truncated whether it ends in dots
 * @param separators bars, arrows and gaps of white space between its words
 * @param digits share of digits among letters and digits
 * @param dated whether it holds a date in figures, year included
 * @param clock whether it holds a clock time
 * @param linked whether it holds an address of the web or of a mailbox
 */
record Shape(
        LeadIn leadIn,
        int content,
        int labelEnd,
        boolean hasLabel,
        int front,
        float units,
        int sentences,
        char last,
        boolean asks,
        boolean parenthesized,
        boolean truncated,
        int separators,
        float digits,
        boolean dated,
        boolean clock,
        boolean linked) {

    private static final String SENTENCE_END = ".!?。";
    private static final String CLOSING = "\"')]】」》 ";
    /** Words that a label has at most. Source: this limit and the next two are set by hand on annotated reports. */
    private static final float LONGEST_LABEL = 12;

    /** Words of a paragraph's front. */
    private static final float FRONT = 35;

    /** Words that a heading has at most. */
    private static final float LONGEST_HEADING = 32;

    /** The shape of a folded text that is not empty. */
    static Shape of(String text) {
        LeadIn.At lead = LeadIn.of(text);
        int end = text.length();
        while (end > 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Counter counter = new Counter();
        int colon = -1;
        int front = text.length();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ':'
                    && colon < 0
                    && i > lead.content()
                    && counter.units <= LONGEST_LABEL
                    && !(counter.sentences > 0)
                    && !isInside(text, i)) {
                colon = i;
            }
            front = counter.units > FRONT && front == text.length() ? i : front;
            counter.add(text, i);
        }
        boolean hasLabel = colon > 0 && colon + 1 < end;
        return new Shape(
                lead.kind(),
                Math.min(lead.content(), text.length()),
                colon > 0 ? colon : text.length(),
                hasLabel,
                front,
                counter.units,
                counter.sentences,
                text.charAt(end - 1),
                text.indexOf('?') >= 0,
                text.charAt(0) == '(' && text.indexOf(')') == text.length() - 1,
                text.startsWith("..", Math.max(0, end - 2)),
                counter.separators,
                counter.letters + counter.digits == 0 ? 0 : (float) counter.digits / (counter.letters + counter.digits),
                counter.dated,
                counter.clock,
                text.contains("http") || text.contains("www.") || text.contains("@"));
    }

    /** Whether it ends as a sentence does. */
    boolean endsSentence() {
        return SENTENCE_END.indexOf(last) >= 0 || last == ';';
    }

    /** Whether it may be a heading by its length and end. */
    boolean isHeadingLike() {
        boolean marked = leadIn == LeadIn.BRACKETED;
        return units <= LONGEST_HEADING && (marked || (last != '。' && last != ';' && last != '.' && sentences <= 1));
    }

    /** Whether it may be running text by its length and end. */
    boolean isTextLike() {
        return !truncated && !isHeadingLike() && (units >= 8 || sentences > 1) && separators < 3;
    }

    private static boolean isInside(String text, int colon) {
        if (colon + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(colon + 1);
        return next == '/' || (Character.isDigit(next) && Character.isDigit(text.charAt(colon - 1)));
    }

    private static final class Counter {
        private float units;
        private int sentences;
        private int separators;
        private int letters;
        private int digits;
        private int run;
        private boolean dated;
        private boolean clock;

        void add(String text, int i) {
            char c = text.charAt(i);
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean digit = c >= '0' && c <= '9';
            if (Cue.isLatin(c)) {
                units += Cue.isLatin(before) ? 0 : 1;
            } else if (Character.isLetter(c)) {
                units += 0.5f;
            }
            letters += !digit && Character.isLetter(c) ? 1 : 0;
            digits += digit ? 1 : 0;
            addMarks(c, before, next, i);
            if (!digit) {
                dated |= run == 4 && (c == '-' || c == '/' || c == '年' || c == '.') && Character.isDigit(next);
                clock |= run > 0 && run <= 2 && c == ':' && Character.isDigit(next);
            }
            run = digit ? run + 1 : 0;
        }

        private static boolean isHan(char c) {
            return c >= '\u3400' && c <= '\u9FFF';
        }

        private void addMarks(char c, char before, char next, int i) {
            boolean spaced = next == ' ' || CLOSING.indexOf(next) >= 0;
            boolean abbreviation = c == '.' && (before == '.' || (Character.isDigit(before) && next != ' '));
            if ((c == '。' || ((c == '.' || c == '!' || c == '?') && spaced && !abbreviation)) && i > 1) {
                sentences++;
            }
            boolean bar = c == '|' || (c == '>' && before != '-');
            boolean gap = c == ' ' && ((before == ' ' && next != ' ') || (isHan(before) && isHan(next)));
            separators += i == 0 ? 0 : bar || gap ? (c == '>' ? 2 : 1) : 0;
        }
    }
}
