package org.tiqu.text;

/**
 * One step of an article's way through the rooms. Immutable and safe to share between threads.
 *
 * @param <I> what the room before gives
 * @param <O> what this room adds
 */
@FunctionalInterface
public interface Stage<I, O> {

    /** The output for one article; never null, the input is not changed. */
    O apply(I input);
}
