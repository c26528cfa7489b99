package org.tiqu.link.date;

/** What the words around a date tell of its time. */
enum Tense {
    /** Something that has happened. */
    PAST,
    /** Something planned or expected. */
    FUTURE,
    /** Nothing told. */
    NONE
}
