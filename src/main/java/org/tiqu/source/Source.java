package org.tiqu.source;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Articles that one place holds, one after another and always in the same order: a file, the lines of a file, the
 * files of a folder, the entries of an archive. Reads on only when asked, and never ahead by more than one article.
 *
 * <p>Whatever is wrong with the place becomes an {@link Input} whose reading is rejected, never an exception; where
 * nothing further can be read, that is the last one. An input that was handed out is read later and on another
 * thread, perhaps after the source is closed: a source that cannot go back hands out inputs that hold their bytes,
 * and {@link Input#size()} says how many.
 *
 * <p>Used by one thread.
 */
public interface Source extends Iterator<Input>, AutoCloseable {

    /** Lets go of what is open; what cannot be closed was only read. */
    @Override
    void close();

    /** The source of one input. */
    static Source of(Input input) {
        Iterator<Input> one = List.of(input).iterator();
        return new Source() {
            @Override
            public boolean hasNext() {
                return one.hasNext();
            }

            @Override
            public Input next() {
                return one.next();
            }

            @Override
            public void close() {}
        };
    }

    /** For a source that knows its next input only after looking: keeps it between the two questions. */
    abstract class Lookahead implements Source {
        private @Nullable Input ahead;
        private boolean isAtEnd;

        /** The next input, or null when there are no more. */
        protected abstract @Nullable Input advance();

        @Override
        public final boolean hasNext() {
            if (ahead == null && !isAtEnd) {
                ahead = advance();
                isAtEnd = ahead == null;
            }
            return ahead != null;
        }

        @Override
        public final Input next() {
            if (!hasNext() || ahead == null) {
                throw new NoSuchElementException("there are no more inputs");
            }
            Input input = ahead;
            ahead = null;
            return input;
        }
    }
}
