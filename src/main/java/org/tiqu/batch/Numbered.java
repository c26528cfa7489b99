package org.tiqu.batch;

import java.util.Iterator;
import org.tiqu.source.Input;

/**
 * An input and its place.
 *
 * @param number of the input among all inputs of the run, from 0
 * @param input the input
 */
public record Numbered(long number, Input input) {

    /** Inputs numbered on from {@code first}. */
    public static Iterator<Numbered> from(long first, Iterator<Input> inputs) {
        return new Iterator<>() {
            private long number = first;

            @Override
            public boolean hasNext() {
                return inputs.hasNext();
            }

            @Override
            public Numbered next() {
                return new Numbered(number++, inputs.next());
            }
        };
    }
}
