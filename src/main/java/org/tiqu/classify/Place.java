package org.tiqu.classify;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where in the course of a report a paragraph stands. Named in the data files in lower case. */
enum Place {
    HEAD_FURNITURE(Role.FURNITURE, Aspect.FURNITURE, Aspect.HEAD_FURNITURE),
    TITLE(Role.TITLE, Aspect.TITLE, null),
    BYLINE(Role.FURNITURE, Aspect.FURNITURE, Aspect.BYLINE),
    OVERVIEW_HEADING(Role.SECTION_HEADING, Aspect.SECTION_HEADING, Aspect.OVERVIEW_HEADING),
    LEAD(Role.BODY, Aspect.BODY, Aspect.LEAD),
    /** A line of the list of what the report holds. */
    CONTENTS(Role.BODY, Aspect.CONTENTS, null),
    SECTION_HEADING(Role.SECTION_HEADING, Aspect.SECTION_HEADING, null),
    ITEM_HEADING(Role.ITEM_HEADING, Aspect.ITEM_HEADING, null),
    /** First and later paragraphs under an item's heading. */
    HEADED_BODY(Role.BODY, Aspect.BODY, null),
    HEADED_MORE(Role.BODY, Aspect.BODY, Aspect.CONTINUATION),
    /** First and later paragraphs of an item without a heading. */
    BARE_BODY(Role.BODY, Aspect.BODY, Aspect.START),
    BARE_MORE(Role.BODY, Aspect.BODY, Aspect.CONTINUATION),
    COMMENTARY(Role.COMMENTARY, Aspect.BODY, Aspect.COMMENTARY),
    /** Furniture between the paragraphs of the report. */
    ASIDE(Role.FURNITURE, Aspect.FURNITURE, Aspect.ASIDE),
    /** A paragraph of an article that is one long story. */
    STORY_BODY(Role.BODY, Aspect.BODY, Aspect.STORY),
    /** A heading within it. */
    STORY_HEADING(Role.SECTION_HEADING, Aspect.STORY_HEADING, null),
    END_FURNITURE(Role.FURNITURE, Aspect.FURNITURE, Aspect.END_FURNITURE);

    private final Role role;
    private final Aspect first;
    private final Aspect second;

    Place(Role role, Aspect first, @Nullable Aspect second) {
        this.role = role;
        this.first = first;
        this.second = second == null ? Aspect.NOTHING : second;
    }

    Role role() {
        return role;
    }

    /** What the paragraph shares with others of like role. */
    Aspect first() {
        return first;
    }

    /** What sets it apart from them. */
    Aspect second() {
        return second;
    }

    /** Whether an item begins here. */
    boolean opensItem() {
        return this == ITEM_HEADING || this == BARE_BODY;
    }

    /** Whether it tells an item's news. */
    boolean isItem() {
        return opensItem() || this == HEADED_BODY || this == HEADED_MORE || this == BARE_MORE || this == STORY_BODY;
    }

    /** The place that a data file calls so. */
    static Place named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Its place in arrays. */
    @SuppressWarnings("EnumOrdinal") // Arrays are built anew with the program; no number leaves it.
    int index() {
        return ordinal();
    }
}
