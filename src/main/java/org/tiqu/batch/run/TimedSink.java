package org.tiqu.batch.run;

import java.io.IOException;
import org.tiqu.batch.Sink;
import org.tiqu.pipeline.StageTimer;
import org.tiqu.record.ArticleRecord;
import org.tiqu.text.Failure;

/** A sink whose writing is timed as the stage {@code write}; closed by whoever made the sink behind it. */
final class TimedSink implements Sink {
    private final Sink sink;
    private final StageTimer timer;

    TimedSink(Sink sink, StageTimer timer) {
        this.sink = sink;
        this.timer = timer;
    }

    @Override
    public void write(long input, ArticleRecord article) throws IOException {
        long begin = System.nanoTime();
        sink.write(input, article);
        timer.took("write", System.nanoTime() - begin);
    }

    @Override
    public void write(long input, Failure failure) throws IOException {
        sink.write(input, failure);
    }

    @Override
    public void commit() throws IOException {
        sink.commit();
    }

    @Override
    public void close() {}
}
