package org.tiqu.spark;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.pipeline.LanguageChoice;
import org.tiqu.pipeline.Profile;
import org.tiqu.pipeline.Settings;
import org.tiqu.record.OffsetUnit;
import org.tiqu.source.FieldNames;
import org.tiqu.source.ReadOptions;
import org.tiqu.source.Selection;

/**
 * How articles are read and worked on, as it travels to the executors.
 *
 * @param profile as in {@link Settings}
 * @param language likewise
 * @param unit likewise
 * @param published the day that all were published on, or null
 * @param maxBytes the most bytes of one article
 * @param deadline how long one may take, or null
 */
public record Plan(
        Profile profile,
        LanguageChoice language,
        OffsetUnit unit,
        @Nullable LocalDate published,
        long maxBytes,
        @Nullable Duration deadline)
        implements Serializable {

    /** As on the command line without options. */
    public static final Plan DEFAULT = of(Profile.FULL);

    /** The same in a profile. */
    public static Plan of(Profile profile) {
        return new Plan(
                profile,
                Settings.DEFAULT.language(),
                Settings.DEFAULT.unit(),
                null,
                ReadOptions.DEFAULT_MAX_BYTES,
                Duration.ofMinutes(10));
    }

    Settings settings() {
        return new Settings(profile, language, unit);
    }

    ReadOptions readOptions() {
        return new ReadOptions(published, maxBytes, Set.of(), Selection.ALL, FieldNames.DEFAULT);
    }
}
