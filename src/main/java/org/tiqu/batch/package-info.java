/**
 * Runs a pipeline over many inputs and writes what comes of them.
 *
 * <p>In: {@link org.tiqu.source.Input}s and a way from article to outcome. Out: records and failures in a {@link
 * org.tiqu.batch.Sink}, strictly in the order of the inputs whatever the number of threads, and a {@link
 * org.tiqu.batch.Summary}.
 *
 * <pre>{@code
 * try (Source inputs = …; Sink sink = FileSink.file(path); Ledger ledger = new Ledger(Dedup.MARK, null)) {
 *     Summary summary = new Batch(pipeline::run, Terms.of(4), ledger, Progress.SILENT).run(Numbered.from(0, inputs), sink);
 * }
 * }</pre>
 *
 * <p>The rooms within: {@code repeat} knows articles again, {@code run} makes of a batch a folder that survives
 * whatever ends the process.
 *
 * <p>Refuses: to stop because one article is bad; to hold more than a few articles at a time; to touch a file that
 * was there before the new one is whole.
 */
@NullMarked
package org.tiqu.batch;

import org.jspecify.annotations.NullMarked;
