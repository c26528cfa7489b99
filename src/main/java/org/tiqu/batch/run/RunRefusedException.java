package org.tiqu.batch.run;

import java.io.IOException;

/** A folder cannot be gone on with; nothing in it was changed. */
public final class RunRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Kinds of refusal. */
    public enum Reason {
        /** The options are not those that the run was begun with. */
        OPTIONS,
        /** Another program or other models: what they make does not go with what is there. */
        MODELS,
        /** The inputs are not those that the run has seen. */
        INPUTS,
        /** Another process works in the folder. */
        LOCKED,
        /** The folder holds something else, or not what its manifest says. */
        DAMAGED
    }

    RunRefusedException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Which kind. */
    public Reason reason() {
        return reason;
    }
}
