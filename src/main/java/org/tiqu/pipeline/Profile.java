package org.tiqu.pipeline;

/** Which engines a pipeline is built with. One code path; a profile only says what is loaded. */
public enum Profile {
    /** Every engine. */
    FULL("full"),
    /** No CoreNLP model. */
    FAST("fast");

    private final String code;

    Profile(String code) {
        this.code = code;
    }

    /** The code that the record and the command line show. */
    public String code() {
        return code;
    }
}
