package org.tiqu.tag.learned;

import org.tiqu.segment.Token;
import org.tiqu.text.Span;

/**
 * What gets one label: a token of English, a character of Chinese.
 *
 * @param span in the article's text
 * @param text what stands there, in simplified characters
 * @param token the token that it belongs to
 * @param isTokenStart whether it opens its token
 */
record Unit(Span span, String text, Token token, boolean isTokenStart) {}
