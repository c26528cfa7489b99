/**
 * Learns tiqu's models from annotated articles.
 *
 * <p>In: gold records, and public data in its own format. Out: model files, the same bytes for the same data.
 *
 * <pre>{@code
 * byte[] model = new TaggerTraining(evidence, words).english(articles);
 * }</pre>
 *
 * <p>Refuses: to look at the test part of the corpora.
 */
@NullMarked
package org.tiqu.train;

import org.jspecify.annotations.NullMarked;
