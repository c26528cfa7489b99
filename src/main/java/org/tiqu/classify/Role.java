package org.tiqu.classify;

/** What a paragraph is in its report. Source: the project's annotation guidelines, "Paragraphs". */
public enum Role {
    /** The report's own title. */
    TITLE("title"),
    /** Opens a section of the report. */
    SECTION_HEADING("section_heading"),
    /** Opens one news item. */
    ITEM_HEADING("item_heading"),
    /** Tells an item's news, or in the overview sums up the report. */
    BODY("body"),
    /** The editor's own remarks on a section. */
    COMMENTARY("commentary"),
    /** All that is not the report. */
    FURNITURE("furniture");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** The code that the record shows. */
    public String code() {
        return code;
    }
}
