package org.tiqu.tag.date;

/** A unit of the calendar that words count in. */
public enum DateUnit {
    /** A day. */
    DAY,
    /** An ISO week, from Monday. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** A quarter of the calendar year. */
    QUARTER,
    /** A half of the calendar year. */
    HALF,
    /** A calendar year. */
    YEAR
}
