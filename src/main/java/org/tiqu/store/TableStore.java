package org.tiqu.store;

import java.io.Closeable;

/** Where rows go. Files are stored one after the other, each whole or not at all; not safe to share between threads. */
public interface TableStore extends Closeable {
    /**
     * Stores rows of the file that is being read.
     *
     * @throws StoreException if they cannot be stored
     */
    void add(Rows rows) throws StoreException;

    /**
     * The file is read to its end: what was added since the last call is kept.
     *
     * @throws StoreException if it cannot be
     */
    void commit() throws StoreException;

    /**
     * All files are stored: the output takes its name.
     *
     * @throws StoreException if it cannot
     */
    void finish() throws StoreException;

    /** Ends the work; what was not committed, or for files not finished, is dropped. */
    @Override
    void close() throws StoreException;
}
