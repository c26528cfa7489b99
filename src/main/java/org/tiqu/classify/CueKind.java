package org.tiqu.classify;

import java.util.Locale;

/** What a cue tells; named in {@code cues.tsv} in lower case. */
enum CueKind {
    HEADING_OVERVIEW,
    HEADING_POLICY,
    HEADING_RESEARCH,
    HEADING_APPLICATION,
    HEADING_COMPANY,
    HEADING_OTHER,
    /** Headings over news of all sections, such as those that name a part of the world. */
    HEADING_MIXED,
    HEADING_FILLER,
    DIGEST,
    LEAD,
    COMMENTARY,
    OPINION,
    FIRST_PERSON,
    SPEECH,
    CONTINUATION,
    /** People who act and speak, as stories have them. */
    NARRATION,
    DATE_LEAD,
    MENU,
    BYLINE,
    ENDING,
    /** Captions and advertisements between the paragraphs of the report. */
    CAPTION,
    POLICY,
    RESEARCH,
    APPLICATION,
    COMPANY,
    OTHER;

    /** Whether such cues compete for the same characters: of several headings' cues the longest counts. */
    boolean isHeading() {
        return name().startsWith("HEADING_");
    }

    /** Whether such cues are the editor's only where nobody is quoted. */
    boolean isEditors() {
        return this == COMMENTARY || this == OPINION || this == FIRST_PERSON;
    }

    /** Whether such cues tell more at the front, where news says who did what. */
    boolean isContent() {
        return switch (this) {
            case POLICY, RESEARCH, APPLICATION, COMPANY, OTHER -> true;
            default -> false;
        };
    }

    /** The kind of the headings that open a section. */
    static CueKind headingOf(Section section) {
        return valueOf("HEADING_" + section.name());
    }

    /** The kind of what a section's items tell. */
    static CueKind contentOf(Section section) {
        return valueOf(section.name());
    }

    /** The kind that {@code cues.tsv} calls so. */
    static CueKind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Its place in arrays. */
    @SuppressWarnings("EnumOrdinal") // Arrays are built anew with the program; no number leaves it.
    int index() {
        return ordinal();
    }
}
