package org.tiqu.corpus;

/** A record is JSON, but says what no record can say. */
final class InvalidRecordException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final Flaw.Kind kind;

    /** {@code pointer} is the JSON pointer of the value that is wrong. */
    InvalidRecordException(String pointer, Flaw.Kind kind, String what) {
        super(what);
        this.pointer = pointer;
        this.kind = kind;
    }

    String pointer() {
        return pointer;
    }

    Flaw.Kind kind() {
        return kind;
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
