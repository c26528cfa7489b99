package org.tiqu.tag.learned;

import java.util.List;
import org.tiqu.tag.MentionType;

/**
 * The labels of a unit: outside, or a type and the unit's place in the name (first, inner, last, or alone), the
 * scheme known as BIOES. A label is its index; 0 is outside.
 */
public final class Labels {
    /** The types that are learned; dates have a grammar. */
    public static final List<MentionType> TYPES = List.of(MentionType.ORG, MentionType.REGION, MentionType.PERSON);

    /** Number of labels. */
    public static final int COUNT = 1 + 4 * TYPES.size();

    static final int OUTSIDE = 0;
    static final int FIRST = 0;
    static final int INNER = 1;
    static final int LAST = 2;
    static final int ALONE = 3;

    private Labels() {}

    /** The label of a unit at {@code place} in a name of the type. */
    static int of(MentionType type, int place) {
        return 1 + 4 * TYPES.indexOf(type) + place;
    }

    static int place(int label) {
        return (label - 1) % 4;
    }

    static MentionType type(int label) {
        return TYPES.get((label - 1) / 4);
    }

    /** Whether a name may begin, and no name is open, at this label. */
    static boolean mayBegin(int label) {
        return label == OUTSIDE || place(label) == FIRST || place(label) == ALONE;
    }

    /** Whether no name is open behind this label. */
    static boolean mayEnd(int label) {
        return label == OUTSIDE || place(label) == LAST || place(label) == ALONE;
    }

    /** Whether the one may follow the other. */
    static boolean mayFollow(int label, int next) {
        if (mayEnd(label)) {
            return mayBegin(next);
        }
        return !mayBegin(next) && type(label) == type(next);
    }
}
