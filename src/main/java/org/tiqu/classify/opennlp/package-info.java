/**
 * Tells what a paragraph is about with OpenNLP's document categorizer.
 *
 * <p>In: signs of paragraphs. Out: a {@link org.tiqu.classify.SectionModel}, and its file.
 *
 * <pre>{@code
 * SectionModel model = SectionCategorizer.load(place);
 * }</pre>
 *
 * <p>Refuses: to choose the signs; these are the room's above.
 */
@NullMarked
package org.tiqu.classify.opennlp;

import org.jspecify.annotations.NullMarked;
