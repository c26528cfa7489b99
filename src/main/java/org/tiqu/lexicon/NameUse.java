package org.tiqu.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * One reading of a name: as it is spelled in the lexicon, and what it is the name of.
 *
 * @param name the lexicon's spelling
 * @param kind what sort of name
 * @param region the region, exactly when the kind is one of a region
 * @param entity the organization or person, when the kind is one of them
 * @param derived whether the name was made by rule from another one
 */
public record NameUse(
        String name,
        Kind kind,
        @Nullable Region region,
        @Nullable NamedEntity entity,
        boolean derived) {

    /** Sorts of names. */
    public enum Kind {
        /** A region's name that says what it is. */
        FULL_REGION,
        /** A region's name without designation. */
        SHORT_REGION,
        /** An organization's name. */
        ORGANIZATION,
        /** A person's name. */
        PERSON,
        /** What a local body of the state is called behind its place's name. */
        BODY
    }

    /** Whether it names a region. */
    public boolean isRegion() {
        return region != null;
    }
}
