package org.tiqu.segment;

import org.tiqu.text.Span;

/**
 * A word or a punctuation mark.
 *
 * @param span in the article's text
 * @param form the word as its engine writes it: escaped for English, in simplified characters for Chinese
 * @param tag the engine's part of speech (HanLP's: {@code nr} person, {@code ns} place, {@code nt}
 *     organization …), empty for English
 */
public record Token(Span span, String form, String tag) {}
