package org.tiqu.source;

/**
 * An input that was seen to be none before it was read.
 *
 * @param uri what it is listed under
 * @param reason why
 */
record RejectedInput(String uri, RejectedException reason) implements Input {

    @Override
    public long size() {
        return 0;
    }

    @Override
    public Reading read() {
        return reason.reading(uri);
    }
}
