package org.tiqu.corpus;

/** What becomes of a flaw in one element of a record: thrown, so that the record is refused, or kept in a list. */
interface FlawSink {
    /** Returns when the rest of the record is to be read, without the element. */
    void accept(InvalidRecordException flaw) throws InvalidRecordException;
}
