package org.tiqu.batch;

import java.io.Closeable;
import java.io.IOException;
import org.tiqu.record.ArticleRecord;
import org.tiqu.text.Failure;

/** Where a run's results go. Used by one thread. */
public interface Sink extends Closeable {

    /**
     * Writes a record behind the others; if memory does not suffice, throws before anything of it is written.
     *
     * @param input the number of its input
     */
    void write(long input, ArticleRecord article) throws IOException;

    /** Writes the failure of an input behind the others. */
    void write(long input, Failure failure) throws IOException;

    /** Says that all was written; what was closed without it counts as never begun. */
    void commit() throws IOException;
}
