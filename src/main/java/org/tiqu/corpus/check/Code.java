package org.tiqu.corpus.check;

import java.util.Locale;

/** Kinds of findings, the worst families first. */
public enum Code {
    /** A file is no JSON, or a value in it is missing or of the wrong kind. */
    FORM(Severity.ERROR),
    /** Offsets that do not hold what the record says. */
    OFFSETS(Severity.ERROR),
    /** Mentions or paragraphs that share text. */
    OVERLAP(Severity.ERROR),
    /** A frozen file was changed without a correction that says why. */
    FROZEN(Severity.ERROR),
    /** Identifier, language or publishing date. */
    HEADER(Severity.ERROR),
    /** One key with several types. */
    KEY_CONFLICT(Severity.ERROR),
    /** One surface with several keys in one article. */
    KEY_CONFLICT_SURFACE(Severity.WARNING),
    /** One surface with different keys in different articles. */
    KEY_CONFLICT_ENTITY(Severity.WARNING),
    /** A key that is missing or of no form that the guidelines know. */
    KEY_FORM(Severity.ERROR),
    /** A value of a date that is no value. */
    KEY_DATE(Severity.ERROR),
    /** A region's key that is none. */
    KEY_REGION(Severity.ERROR),
    /** A division's code that the lexicon does not know. */
    KEY_DIVISION(Severity.WARNING),
    /** A span with white space at its ends or across paragraphs. */
    SPAN_SPACE(Severity.ERROR),
    /** A span with an article, a preposition, a possessive or quotation marks at its ends. */
    SPAN_FORM(Severity.WARNING),
    /** A name that is tagged elsewhere in the article. */
    UNTAGGED(Severity.WARNING),
    /** The list of entities does not follow from the mentions. */
    ENTITIES(Severity.ERROR),
    /** Text outside paragraphs. */
    UNLABELLED(Severity.ERROR),
    /** A paragraph with white space at its ends, a blank line inside, or a line shared with another. */
    PARAGRAPH_FORM(Severity.ERROR),
    /** Role, section and item of a paragraph that do not go together. */
    PARAGRAPH_LABEL(Severity.ERROR),
    /** Items that are not numbered through the report. */
    ITEM_NUMBER(Severity.ERROR),
    /** An item in several sections. */
    ITEM_SECTION(Severity.ERROR),
    /** Records that do not follow from items and mentions. */
    RECORD_ITEM(Severity.ERROR),
    /** A field that items of the section do not have. */
    RECORD_FIELD(Severity.ERROR),
    /** A field whose value is no key of a mention in the item. */
    RECORD_KEY(Severity.ERROR),
    /** A field whose value does not stand in the item. */
    RECORD_TEXT(Severity.ERROR),
    /** An event, an amount or a date of no known form. */
    RECORD_VALUE(Severity.ERROR),
    /** Nearly the same paragraph in two splits. */
    LEAK(Severity.WARNING),
    /** A line of the list of accepted findings that cannot be read or that nothing needs. */
    ACCEPTED(Severity.WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** As findings and lists of accepted findings show it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }
}
