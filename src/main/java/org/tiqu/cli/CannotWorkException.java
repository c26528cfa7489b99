package org.tiqu.cli;

/** Nothing can be done; the message tells the user what, where, and what to do. */
final class CannotWorkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotWorkException(String message) {
        super(message);
    }

    CannotWorkException(String message, Throwable cause) {
        super(message, cause);
    }
}
