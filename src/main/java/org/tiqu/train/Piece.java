package org.tiqu.train;

import org.tiqu.classify.Role;
import org.tiqu.classify.Section;

/**
 * A paragraph of a report that is laid out anew.
 *
 * @param text on one line, not empty
 * @param role what it does
 * @param section what it is about
 * @param item its item's number, or 0
 */
record Piece(String text, Role role, Section section, int item) {

    Piece with(String other) {
        return new Piece(other, role, section, item);
    }

    boolean isText() {
        return role == Role.BODY || role == Role.COMMENTARY;
    }

    static Piece furniture(String text) {
        return new Piece(text, Role.FURNITURE, Section.NONE, 0);
    }
}
