package org.tiqu.corpus;

/** A record is JSON, but says what no record can say. */
final class InvalidRecordException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String pointer;

    /** {@code pointer} is the JSON pointer of the value that is wrong. */
    InvalidRecordException(String pointer, String what) {
        super(what);
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }
}
