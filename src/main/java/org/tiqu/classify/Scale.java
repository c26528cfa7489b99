package org.tiqu.classify;

/** Numbers that decide and are no feature's. Named in {@code weights.tsv} in lower case. */
enum Scale {
    /** How much a cue in a section's heading counts. */
    HEADING,
    /** How much a cue in an item counts under a section's heading, without headings, in a single story. */
    HEADED_CONTENT,
    FREE_CONTENT,
    STORY_CONTENT,
    /** How much the section model counts for a section's heading, and as the contents above. */
    TOLD_HEADING,
    TOLD_HEADED,
    TOLD_FREE,
    TOLD_STORY,
    /** How much it counts for furniture and for what sums up the report. */
    TOLD_FURNITURE,
    TOLD_OVERVIEW,
    /** What it costs that an item's section differs from the one before without a heading. */
    SWITCH,
    /** What it costs that a section's heading opens the section that was open. */
    REPEAT,
    /** What it costs that a heading stands over news of all sections. */
    MIXED,
    /** What it costs that the editor speaks where there are no sections. */
    FREE_COMMENTARY,
    /** What it costs that sections have headings from here on only. */
    LATE_HEADING,
    /** Divides scores before they become probabilities. */
    TEMPERATURE;

    /** Its place in arrays. */
    @SuppressWarnings("EnumOrdinal") // Arrays are built anew with the program; no number leaves it.
    int index() {
        return ordinal();
    }
}
