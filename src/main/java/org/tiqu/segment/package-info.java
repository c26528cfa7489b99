/**
 * From an article to paragraphs, sentences and tokens: {@code Article -> Segmented}.
 *
 * <p>In: {@link org.tiqu.text.Article}. Out: {@link org.tiqu.segment.Segmented}, whose every span counts
 * UTF-16 code units of the article's own text, together with the same text in simplified characters
 * behind an alignment, because the Chinese engines know no others.
 *
 * <p>The engines stand in rooms of their own behind the interfaces {@link
 * org.tiqu.segment.SentenceDetector}, {@link org.tiqu.segment.Tokenizer} and {@link
 * org.tiqu.segment.Simplifier}.
 *
 * <p>Refuses: to change, trim or normalise the article's text; to say what a paragraph is for.
 */
@NullMarked
package org.tiqu.segment;

import org.jspecify.annotations.NullMarked;
