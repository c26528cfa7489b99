package org.tiqu.classify;

import java.util.Locale;

/** What features speak for or against; a place's score is the sum of its aspects'. Named in {@code weights.tsv}. */
enum Aspect {
    TITLE,
    FURNITURE,
    HEAD_FURNITURE,
    BYLINE,
    ASIDE,
    END_FURNITURE,
    SECTION_HEADING,
    OVERVIEW_HEADING,
    ITEM_HEADING,
    BODY,
    LEAD,
    CONTENTS,
    START,
    CONTINUATION,
    COMMENTARY,
    STORY,
    STORY_HEADING,
    /** Has no weights. */
    NOTHING;

    /** The aspect that the data file calls so. */
    static Aspect named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Its place in arrays. */
    @SuppressWarnings("EnumOrdinal") // Arrays are built anew with the program; no number leaves it.
    int index() {
        return ordinal();
    }
}
