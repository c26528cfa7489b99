package org.tiqu.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.JsonWriter;
import org.tiqu.text.Failure;

/** Writes records, one a line, to a stream that stays open; failures are for whoever listens to the run. */
public final class StreamSink implements Sink {
    private final JsonWriter json = new JsonWriter();
    private final OutputStream out;

    /** A sink on {@code out}. */
    public StreamSink(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    /** Writes the record at once, so that a reader behind a pipe need not wait. */
    @Override
    public void write(long input, ArticleRecord article) throws IOException {
        out.write(json.line(article));
        out.flush();
    }

    @Override
    public void write(long input, Failure failure) {}

    @Override
    public void commit() throws IOException {
        out.flush();
    }

    @Override
    public void close() {}
}
