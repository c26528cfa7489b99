package org.tiqu.source;

import org.tiqu.text.Failure;

/** An input cannot be an article. Never leaves the room: {@link Input#read()} turns it into a value. */
final class RejectedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Failure.Code code;

    RejectedException(Failure.Code code, String reason) {
        super(reason);
        this.code = code;
    }

    Reading.Rejected reading(String uri) {
        return new Reading.Rejected(new Failure(uri, "source", code, uri + ": " + getMessage()));
    }
}
