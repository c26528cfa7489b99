package org.tiqu.tag.date;

/** A season of the year. Source: annotation guidelines, table of keys. */
public enum Season {
    /** March to May. */
    SP,
    /** June to August. */
    SU,
    /** September to November. */
    AU,
    /** December to February of the year after. */
    WI
}
