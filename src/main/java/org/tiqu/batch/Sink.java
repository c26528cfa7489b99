package org.tiqu.batch;

import java.io.Closeable;
import java.io.IOException;
import org.tiqu.record.ArticleRecord;
import org.tiqu.text.Failure;

/** Where a run's results go. Used by one thread. */
public interface Sink extends Closeable {

    /** Writes a record behind the others; if memory does not suffice, throws before anything of it is written. */
    void write(ArticleRecord article) throws IOException;

    /** Writes a failure behind the others. */
    void write(Failure failure) throws IOException;

    /** Says that all was written; what was closed without it counts as never begun. */
    void commit() throws IOException;
}
