package org.tiqu.batch;

import org.tiqu.text.Failure;

/** Hears how a run goes, on the thread that started it. */
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = new Progress() {};

    /** So many inputs were done with before; what {@link #after} tells comes on top. */
    default void begin(long alreadyDone) {}

    /** An input of so many UTF-16 code units gave a record in so many nanoseconds; comes before {@link #after}. */
    default void took(String uri, long characters, long nanos) {}

    /** One more input is done with. */
    default void after(Summary soFar) {}

    /** An input gave no record. */
    default void failed(Failure failure) {}
}
