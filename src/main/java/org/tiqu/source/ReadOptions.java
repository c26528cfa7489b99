package org.tiqu.source;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param published the publishing date of every article, above all that the inputs say themselves; or null
 * @param maxBytes the most that one article may have
 * @param excluded absolute paths that are no inputs although a folder holds them: where the output goes
 * @param selection which inputs are wanted
 * @param fields what the fields of JSON inputs are called
 */
public record ReadOptions(
        @Nullable LocalDate published, long maxBytes, Set<Path> excluded, Selection selection, FieldNames fields) {
    /** 64 MiB. */
    public static final long DEFAULT_MAX_BYTES = 64L << 20;

    /** More than a Java array can hold is not to be had. */
    private static final long LARGEST = 1L << 30;

    /** No date, 64 MiB, nothing excluded. */
    public static final ReadOptions DEFAULT = new ReadOptions(null, DEFAULT_MAX_BYTES, Set.of());

    /** Of all inputs. */
    public ReadOptions(@Nullable LocalDate published, long maxBytes, Set<Path> excluded) {
        this(published, maxBytes, excluded, Selection.ALL, FieldNames.DEFAULT);
    }

    /** Copies the set and checks the limit. */
    public ReadOptions {
        if (maxBytes < 1 || maxBytes > LARGEST) {
            throw new IllegalArgumentException(
                    "the limit must be between 1 and " + LARGEST + " bytes, but is " + maxBytes);
        }
        excluded = Set.copyOf(excluded);
    }
}
