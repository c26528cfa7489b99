package org.tiqu.classify;

/**
 * What one paragraph is.
 *
 * @param role what it does in the report
 * @param section what it is about; {@link Section#NONE} exactly for furniture
 * @param item the number of its news item, counted from 1 through the report, or 0 for none
 * @param confidence the probability in [0, 1] that role and section are both right
 */
public record Label(Role role, Section section, int item, double confidence) {

    /** Checks that furniture alone has no section. */
    public Label {
        if ((role == Role.FURNITURE) != (section == Section.NONE)) {
            throw new IllegalArgumentException(
                    "furniture and nothing else has the section none, but got " + role + " in " + section);
        }
    }
}
