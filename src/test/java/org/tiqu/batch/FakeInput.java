package org.tiqu.batch;

import org.tiqu.pipeline.Articles;
import org.tiqu.source.Input;
import org.tiqu.source.Reading;

/** An article in memory. */
record FakeInput(String id, String text, long size) implements Input {
    FakeInput(String id, String text) {
        this(id, text, text.length());
    }

    @Override
    public String uri() {
        return id + ".txt";
    }

    @Override
    public Reading read() {
        return new Reading.Read(Articles.of(id, text));
    }
}
