/**
 * How fast the pipeline is on somebody's own texts, and what it takes.
 *
 * <p>In: articles and a way to load a pipeline. Out: {@link org.tiqu.bench.BenchResult}: medians of rounds in which one thread
 * and several take turns, the share of each stage, the time to the first record, the most memory that was held.
 *
 * <p>Refuses: to judge. Machines are noisy; compare only what one run measured.
 */
@NullMarked
package org.tiqu.bench;

import org.jspecify.annotations.NullMarked;
