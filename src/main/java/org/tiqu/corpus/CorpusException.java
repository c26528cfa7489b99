package org.tiqu.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of annotations cannot be used; the message names file, line and remedy. */
public final class CorpusException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String what;

    /** {@code line} counts from 1; 0 when the whole file is meant. */
    public CorpusException(Path file, int line, String what) {
        this(file, line, what, null);
    }

    /** With what was thrown below. */
    public CorpusException(Path file, int line, String what, @Nullable Throwable cause) {
        super(file + (line > 0 ? ":" + line : "") + ": " + what, cause);
        this.line = line;
        this.what = what;
    }

    /** The line, counted from 1; 0 when the whole file is meant. */
    public int line() {
        return line;
    }

    /** The message without file and line. */
    public String what() {
        return what;
    }
}
