package org.tiqu.source;

import java.util.List;

/**
 * Which of the inputs are wanted.
 *
 * @param includes globs of which an input's URI must meet one; none: every input
 * @param excludes globs of which it must meet none
 * @param limit the most inputs that are taken, the first ones that are wanted
 */
public record Selection(List<Glob> includes, List<Glob> excludes, long limit) {
    /** Every input. */
    public static final Selection ALL = new Selection(List.of(), List.of(), Long.MAX_VALUE);

    /** Copies the lists and checks the limit. */
    public Selection {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit must be at least 1 input, but is " + limit);
        }
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Whether an input with this URI is wanted. */
    public boolean wants(String uri) {
        return (includes.isEmpty() || includes.stream().anyMatch(glob -> glob.matches(uri)))
                && excludes.stream().noneMatch(glob -> glob.matches(uri));
    }
}
