/**
 * The command line. The only room that ends the process and that touches its standard streams.
 *
 * <p>In: arguments. Out: an exit code ({@link org.tiqu.cli.ExitCode}), records on standard output or in files,
 * everything else on standard error.
 *
 * <pre>{@code
 * int code = new TiquCommand(streams, PipelineLoader::load).run("extract", "articles", "-o", "out.jsonl");
 * }</pre>
 *
 * <p>Refuses: to hold any logic of extraction; to print a stack trace.
 */
@NullMarked
package org.tiqu.cli;

import org.jspecify.annotations.NullMarked;
