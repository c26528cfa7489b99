package org.tiqu.spark;

/** What the input of a {@link Job} is. */
public enum InputKind {
    /** A folder: its files and those below it. */
    FILES("files"),
    /** A text file of such files' paths, one a line. */
    PATHS("paths"),
    /** A data frame of texts: Parquet, JSON Lines or CSV by the path's ending. */
    TEXTS("texts");

    private final String code;

    InputKind(String code) {
        this.code = code;
    }

    /** What the command line calls it. */
    public String code() {
        return code;
    }
}
