/**
 * Wires the rooms into one way from an article to its record.
 *
 * <p>In: a {@link org.tiqu.pipeline.Profile} when it is built, an article when it runs. Out: an
 * outcome, either the record or why there is none. Whoever builds a pipeline owns its
 * models; one pipeline serves any number of threads.
 */
@NullMarked
package org.tiqu.pipeline;

import org.jspecify.annotations.NullMarked;
