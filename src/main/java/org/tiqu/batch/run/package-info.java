/**
 * Runs into a folder that survive whatever ends them.
 *
 * <p>In: inputs, a pipeline, and the options that results depend on. Out, in the folder of the run:
 *
 * <ul>
 *   <li>{@code records-00000.jsonl} and so on ({@code .zst} or {@code .gz} behind it): shards, each with the records
 *       of a fixed number of inputs in their order; a file of that name is whole
 *   <li>{@code failures.jsonl}: a line for each input that gave no record: its number, source, stage, code, reason
 *   <li>{@code duplicates.jsonl}: with {@link org.tiqu.batch.repeat.Dedup#DROP}, what was left out
 *   <li>{@code manifest.json}: options, version, models, and what is done ({@link org.tiqu.batch.run.Manifest})
 *   <li>{@code report.json}: what came of it and how long it took; the one file that times are written into, and so
 *       the one that is not the same when the run is done again
 * </ul>
 *
 * <p>A shard is the unit of what is done. When its inputs are through, its file is forced to the disk and takes its
 * name, then the lists beside it are forced, then a new manifest replaces the old one. Whatever a killed process
 * leaves beyond the manifest is taken away by the next, which goes on with the first input of the next shard and
 * learns from the shards what has been seen. So the end is the same, byte for byte, however often a run was ended.
 *
 * <p>Refuses: to mix options or models in one folder; to let two processes write into one; to touch a folder that
 * holds results without a manifest.
 */
@NullMarked
package org.tiqu.batch.run;

import org.jspecify.annotations.NullMarked;
