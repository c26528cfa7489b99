package org.tiqu.convert;

import java.io.IOException;

/** A format cannot hold an article; the message says which, why, and what to do. */
public final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1L;

    /** {@code what} says why, and what to do. */
    public UnwritableException(String id, Format format, String what) {
        super("the article '" + id + "' cannot be written as " + format.code() + ": " + what);
    }
}
