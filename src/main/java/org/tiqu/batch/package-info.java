/**
 * Runs a pipeline over many inputs and writes what comes of them.
 *
 * <p>In: {@link org.tiqu.source.Input}s and a way from article to outcome. Out: records and failures in a {@link
 * org.tiqu.batch.Sink}, strictly in the order of the inputs whatever the number of threads, and a {@link
 * org.tiqu.batch.Summary}.
 *
 * <pre>{@code
 * try (Inputs inputs = …; Sink sink = new FileSink(records, failures)) {
 *     Summary summary = new Batch(pipeline::run, 4).run(inputs, sink);
 * }
 * }</pre>
 *
 * <p>Refuses: to stop because one article is bad; to hold more than a few articles at a time; to touch a file that
 * was there before the new one is whole.
 */
@NullMarked
package org.tiqu.batch;

import org.jspecify.annotations.NullMarked;
