package org.tiqu.corpus;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of a record that may be flawed.
 *
 * @param file where it was read
 * @param line where it begins there, counted from 1
 * @param article what was read, without the flawed elements; null when there is not even a text
 * @param flaws what is wrong, in the order in which it was met
 * @param lines where its elements stand
 */
public record Draft(Path file, int line, @Nullable AnnotatedArticle article, List<Flaw> flaws, ElementLines lines) {

    /** Copies the list. */
    public Draft {
        flaws = List.copyOf(flaws);
    }
}
