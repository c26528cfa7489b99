package org.tiqu.classify;

/**
 * A state of the decoder.
 *
 * @param place where the paragraph stands
 * @param mode what decides the section there
 * @param section the section that it stands in
 */
record State(Place place, Mode mode, Section section) {

    /** What decides the section. */
    enum Mode {
        /** Before and after the news. */
        OUTSIDE,
        /** A section's heading; it holds until the next. */
        HEADED,
        /** Each item's content, under a heading that names no section. */
        MIXED,
        /** Each item's content. */
        FREE,
        /** The content of the whole article, which is one item. */
        STORY
    }

    /** The section that the label shows. */
    Section shownSection() {
        return place.role() == Role.FURNITURE ? Section.NONE : section;
    }
}
