package org.tiqu.classify;

/**
 * A paragraph as the features see it.
 *
 * @param shape what it looks like
 * @param words its own words, folded, or nothing when they are too many for a heading
 * @param hits the cues that it holds
 * @param gap empty lines before it, or 0 at the front
 * @param quoted whether it begins with a quotation mark
 * @param startsWithName whether an organization, region or person is named at its front
 * @param startsWithPerson whether a person is named there
 * @param startsWithDate whether a date stands at its front
 * @param hasName whether an organization, region or person is named
 */
record View(
        Shape shape,
        String words,
        CueHits hits,
        int gap,
        boolean quoted,
        boolean startsWithName,
        boolean startsWithPerson,
        boolean startsWithDate,
        boolean hasName) {

    /** Whether it looks like news or the like, and bears no sign of furniture. */
    boolean isText() {
        return shape.isTextLike() && hits.of(CueKind.ENDING) == 0 && hits.of(CueKind.BYLINE) < 4;
    }

    /** Whether it may be a heading. */
    boolean isHeading() {
        return shape.isHeadingLike() && shape.separators() < 3;
    }

    /** Whether its label is mostly made of what sections are called. */
    boolean isSectionLike() {
        return isHeading() && hits.coverage() >= 0.5f;
    }
}
