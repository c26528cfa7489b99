package org.tiqu.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * The process's standard streams, or what a test puts in their place.
 *
 * @param in read only for the argument {@code -}
 * @param out records alone, in UTF-8; says when it cannot be written, unlike {@code System.out}
 * @param err everything else
 * @param isErrTerminal whether a person watches {@code err}
 */
public record Streams(InputStream in, OutputStream out, PrintWriter err, boolean isErrTerminal) {}
