package org.tiqu.pipeline;

/** Hears how long stages took, on whatever thread they ran. */
@FunctionalInterface
public interface StageTimer {
    /** Does not listen. */
    StageTimer NONE = (stage, nanos) -> {};

    /** A stage, named after its room, is through with an article, or broke on it. */
    void took(String stage, long nanos);
}
