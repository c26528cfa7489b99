package org.tiqu.batch;

import org.tiqu.text.Failure;

/** Hears how a run goes, on the thread that started it. */
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = new Progress() {};

    /** One more input is done with. */
    default void after(Summary soFar) {}

    /** An input gave no record. */
    default void failed(Failure failure) {}
}
