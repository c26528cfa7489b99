package org.tiqu.segment;

import java.util.List;
import org.tiqu.text.Span;

/** Finds the sentences of a text in one language. Safe to share between threads. */
@FunctionalInterface
public interface SentenceDetector {

    /** The sentences, in order, not overlapping, without outer white space; offsets in {@code text}. */
    List<Span> detect(String text);
}
