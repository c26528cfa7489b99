package org.tiqu.segment;

import java.util.List;

/** Splits a sentence into tokens. Safe to share between threads. */
@FunctionalInterface
public interface Tokenizer {

    /** The tokens, in order, not overlapping; offsets in {@code sentence}. */
    List<Token> tokenize(String sentence);
}
