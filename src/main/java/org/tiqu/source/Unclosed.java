package org.tiqu.source;

import java.io.FilterInputStream;
import java.io.InputStream;

/** An archive's stream as one of its entries: closing the entry leaves the archive open. */
final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {}
}
