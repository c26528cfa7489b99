package org.tiqu.classify;

import java.util.Locale;

/**
 * What is measured of a paragraph; most are 0 or 1. Named in {@code weights.tsv} in lower case.
 *
 * <p>Source: the signs by which the annotation guidelines' roles show, and the task's layouts.
 */
enum Feature {
    BIAS,
    /** Length in words: up to 3, up to 14, up to 32, up to 60, more. */
    TINY,
    SHORT,
    MEDIUM,
    LONG,
    VERY_LONG,
    /** Shape. */
    HEADING_LIKE,
    TEXT_LIKE,
    ENDS_SENTENCE,
    SEVERAL_SENTENCES,
    TRUNCATED,
    QUESTION,
    ASKS,
    LABEL,
    ENDS_IN_COLON,
    ARABIC,
    CHINESE,
    ROMAN,
    PART,
    BULLET,
    BRACKET,
    BRACKETED,
    /** Whether all of it stands in round brackets. */
    PARENTHESIZED,
    ONE_SEPARATOR,
    SEPARATORS,
    LINKED,
    DATED,
    CLOCK,
    DIGITS,
    STARTS_QUOTED,
    SHORTER_THAN_MOST_HEADINGS,
    /** Whether fewer headings have this lead-in than another. */
    RARE_MARK,
    /** Whether no lead-in is more frequent among headings; to have none counts as one. */
    COMMON_MARK,
    /** Position. */
    FIRST,
    BEFORE_TEXT,
    AFTER_TEXT,
    GAP_BEFORE,
    NEXT_HEADING,
    NEXT_TEXT,
    NEXT_TRUNCATED,
    NEXT_SECTION,
    NEXT_ENDING,
    NEXT_DATED,
    LAST,
    PREVIOUS_HEADING,
    PREVIOUS_TEXT,
    /** Whether it lacks a list mark that the running text before it has. */
    UNMARKED,
    /** Whether its own words stand again as a whole paragraph. */
    REPEATED,
    /** Whether it is one of three or more tiny lines in a row. */
    TINY_RUN,
    /** Whether it is the longest heading before the running text. */
    LONGEST_IN_HEAD,
    /** Whether no running text stands between it and a sign of the end before it. */
    TEASER,
    /** Whether it follows running text and a heading, furniture or nothing follows it; whether it has a short label, too. */
    SECTION_END,
    LABELLED_END,
    /** How clearly the furniture of the end has begun before it: 0.25 for one sign, 1 for more. */
    ENDED,
    /** Mentions. */
    STARTS_WITH_NAME,
    STARTS_WITH_DATE,
    NO_NAME,
    /** Whether it stands before the first of several marked paragraphs and has no mark itself. */
    BEFORE_MARKS,
    /** Whether it has the lead-in of the heading before it. */
    MARKED_AS_BEFORE,
    /** Whether there is not one letter or digit in it. */
    RULE,
    /** Whether a label that other paragraphs have, too, says who speaks. */
    SPEAKER,
    /** Whether it is running text in one sentence, far shorter than most, without a speaker: a caption has that shape. */
    MUCH_SHORTER,
    /** Whether it names somebody whom the running text right before it names. */
    SHARES_NAME,
    /** Cues. */
    DIGEST,
    LEAD,
    COMMENTARY,
    OPINION,
    FIRST_PERSON,
    SPEECH,
    CONTINUATION,
    MENU,
    BYLINE,
    ENDING,
    CAPTION,
    OVERVIEW_CUE,
    SECTION_CUE,
    COVERAGE,
    /** The article: whether its head calls it a digest; share of its paragraphs that are headings. */
    IN_DIGEST,
    HEADINGS,
    /** Whether headings have one level and few of them are worded like sections'. */
    FLAT,
    /** The article's running text: its share right below headings, that begins as news does, that is long. */
    HEADED_TEXTS,
    NEWS_OPENINGS,
    LONG_TEXTS,
    /** Its share that names somebody whom earlier text named, that is speech, behind a speaker's label or in quotes. */
    RECURRING,
    DIALOGUE,
    /** Its share that follows people: speech, pronouns, scenes. */
    NARRATED,
    /** Its share that clearly tells news of one section, and how evenly sections share in it, from 0 to 1. */
    TELLING,
    VARIED,
    /** The share of headings that are worded like sections', of two at least, times three and at most 1. */
    SECTIONS_WORDED;

    /** How many there are. */
    static final int COUNT = values().length;

    /** The feature that the data file calls so. */
    static Feature named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Its place in arrays. */
    @SuppressWarnings("EnumOrdinal") // Arrays are built anew with the program; no number leaves it.
    int index() {
        return ordinal();
    }
}
