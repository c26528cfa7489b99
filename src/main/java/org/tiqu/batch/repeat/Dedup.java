package org.tiqu.batch.repeat;

/** What becomes of articles that repeat others. */
public enum Dedup {
    /** They say what they repeat. */
    MARK("mark"),
    /** Those with the same text are left out and listed; near-duplicates say what they repeat. */
    DROP("drop"),
    /** Nobody looks. */
    NONE("none");

    private final String code;

    Dedup(String code) {
        this.code = code;
    }

    /** The code that the command line and the manifest show. */
    public String code() {
        return code;
    }
}
