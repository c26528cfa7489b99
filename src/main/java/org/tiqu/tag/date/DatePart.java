package org.tiqu.tag.date;

/** A third of a period: its beginning, its middle or its end. */
public enum DatePart {
    /** The beginning: "early March", 上旬. */
    START,
    /** The middle: "mid-April", 中旬. */
    MID,
    /** The end: "the end of June", 下旬. */
    END
}
