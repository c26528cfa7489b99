package org.tiqu.batch;

import java.io.IOException;

/** So many articles hang that the others suffer; what was written is good, and a new process is rid of them. */
public final class HangingException extends IOException {
    private static final long serialVersionUID = 1L;

    HangingException(int hanging) {
        super(hanging + " articles passed their deadline and still hang, each on a processor that the others need");
    }
}
