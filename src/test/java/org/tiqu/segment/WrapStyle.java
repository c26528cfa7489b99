package org.tiqu.segment;

import java.util.Random;

/**
 * How a text is laid out in lines.
 *
 * @param width columns of a line; a wide character takes two
 * @param characters whether every character counts as one column
 * @param gaps where empty lines stand
 * @param first blanks before a paragraph's first line
 * @param hanging blanks before its other lines
 * @param margin blanks before every line
 * @param headings whether headings are wrapped, too
 * @param furniture whether furniture is wrapped, too
 * @param justified whether spaces are doubled until the lines end together
 * @param trailing whether a space stands behind most lines
 * @param marked whether paragraphs of text begin with a list mark
 * @param quoted whether a quotation sign stands before every line
 * @param lineBreak what ends a line
 * @param pages whether a form feed stands before every thirtieth line
 */
record WrapStyle(
        int width,
        boolean characters,
        Gaps gaps,
        int first,
        int hanging,
        int margin,
        boolean headings,
        boolean furniture,
        boolean justified,
        boolean trailing,
        boolean marked,
        boolean quoted,
        String lineBreak,
        boolean pages) {

    /** Where empty lines stand. */
    enum Gaps {
        ALL,
        NONE,
        BEFORE_HEADINGS,
        AFTER_TEXT
    }

    /** Any style that fits the script; without empty lines and indents only what can still be told. */
    static WrapStyle any(Random random, boolean chinese) {
        boolean characters = random.nextInt(4) == 0;
        int width = chinese ? (characters ? 1 : 2) * (20 + random.nextInt(26)) : 40 + random.nextInt(61);
        Gaps gaps = Gaps.values()[random.nextInt(Gaps.values().length)];
        boolean indented = random.nextInt(3) == 0 || (gaps == Gaps.NONE && random.nextBoolean());
        boolean marked = random.nextInt(8) == 0;
        return new WrapStyle(
                width,
                characters,
                gaps,
                indented ? (chinese ? 4 : 2 + random.nextInt(3)) : 0,
                marked ? 2 * random.nextInt(2) : 0,
                random.nextInt(6) == 0 ? 4 : 0,
                random.nextInt(3) > 0,
                random.nextBoolean(),
                !chinese && random.nextInt(6) == 0,
                random.nextInt(5) == 0,
                marked,
                random.nextInt(12) == 0,
                random.nextInt(4) == 0 ? "\r\n" : "\n",
                random.nextInt(6) == 0);
    }
}
