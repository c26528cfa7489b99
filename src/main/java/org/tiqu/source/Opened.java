package org.tiqu.source;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A source that is opened when its first input is asked for; what breaks it then is a rejected input. */
final class Opened extends Source.Lookahead {

    /** How it is opened. */
    @FunctionalInterface
    interface Opening {
        Source open() throws IOException;
    }

    private final Opening opening;
    private final InputName name;
    private @Nullable Source source;

    Opened(Opening opening, InputName name) {
        this.opening = opening;
        this.name = name;
    }

    @Override
    protected @Nullable Input advance() {
        if (source == null) {
            try {
                source = opening.open();
            } catch (IOException e) {
                source = Source.of(new RejectedInput(name.path(), Damage.of(e)));
            }
        }
        return source.hasNext() ? source.next() : null;
    }

    @Override
    public void close() {
        if (source != null) {
            source.close();
        }
    }
}
