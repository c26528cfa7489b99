package org.tiqu.batch;

import java.nio.charset.StandardCharsets;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.JsonWriter;
import org.tiqu.text.Failure;

/** Keeps what is written. */
final class MemorySink implements Sink {
    private final JsonWriter json = new JsonWriter();
    private final StringBuilder lines = new StringBuilder();
    private boolean isCommitted;

    @Override
    public void write(long input, ArticleRecord article) {
        lines.append(new String(json.line(article), StandardCharsets.UTF_8));
    }

    @Override
    public void write(long input, Failure failure) {
        lines.append(new String(json.line(failure), StandardCharsets.UTF_8));
    }

    @Override
    public void commit() {
        isCommitted = true;
    }

    @Override
    public void close() {}

    String lines() {
        return lines.toString();
    }

    boolean isCommitted() {
        return isCommitted;
    }
}
