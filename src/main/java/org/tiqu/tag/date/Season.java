package org.tiqu.tag.date;

/** A season of the year. Source: annotation guidelines, table of keys. */
public enum Season {
    /** March to May. */
    SP(3),
    /** June to August. */
    SU(6),
    /** September to November. */
    AU(9),
    /** December to February of the year after. */
    WI(12);

    private final int firstMonth;

    Season(int firstMonth) {
        this.firstMonth = firstMonth;
    }

    /** The month that it begins with, 1 to 12. */
    public int firstMonth() {
        return firstMonth;
    }
}
