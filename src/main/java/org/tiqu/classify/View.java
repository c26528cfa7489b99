package org.tiqu.classify;

import java.util.Set;

/**
 * A paragraph as the features see it.
 *
 * @param shape what it looks like
 * @param words its own words, folded, or nothing when they are too many for a heading
 * @param speaker the label before its colon if it is short enough to say who speaks, or nothing
 * @param hits the cues that it holds
 * @param gap empty lines before it, or 0 at the front
 * @param quoted whether it begins with a quotation mark
 * @param startsWithName whether an organization, region or person is named at its front
 * @param startsWithPerson whether a person is named there
 * @param startsWithDate whether a date stands at its front
 * @param dated whether a date with its year is in it
 * @param names the organizations and persons named in it, folded
 * @param hasName whether an organization, region or person is named
 * @param news what the section model says of it for each section as news, 0 for the best
 * @param heading what it says of it as a section's heading
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and one of very many.
record View(
        Shape shape,
        String words,
        String speaker,
        CueHits hits,
        int gap,
        boolean quoted,
        boolean startsWithName,
        boolean startsWithPerson,
        boolean startsWithDate,
        boolean dated,
        Set<String> names,
        boolean hasName,
        float[] news,
        float[] heading) {

    /** Whether it looks like news or the like, and bears no sign of furniture. */
    boolean isText() {
        return shape.isTextLike()
                && hits.of(CueKind.ENDING) == 0
                && hits.of(CueKind.CAPTION) == 0
                && hits.of(CueKind.BYLINE) < 4;
    }

    /** Whether it begins as news does: with who or when. */
    boolean opensNews() {
        return startsWithName || startsWithDate || hits.of(CueKind.DATE_LEAD) > 0 || shape.leadIn() != LeadIn.NONE;
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
