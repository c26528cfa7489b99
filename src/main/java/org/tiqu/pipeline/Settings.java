package org.tiqu.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.tiqu.record.OffsetUnit;

/**
 * What a pipeline is built for.
 *
 * @param profile which engines are loaded
 * @param language which language the articles are in
 * @param unit what the records' offsets count
 * @param lexicons lists of names that count before tiqu's own; see {@link org.tiqu.lexicon.OwnLexiconReader}
 */
public record Settings(Profile profile, LanguageChoice language, OffsetUnit unit, List<Path> lexicons) {
    /** Every engine, language by script, code points. */
    public static final Settings DEFAULT = of(Profile.FULL);

    /** Copies the list. */
    public Settings {
        lexicons = List.copyOf(lexicons);
    }

    /** Without lists of the user's own. */
    public Settings(Profile profile, LanguageChoice language, OffsetUnit unit) {
        this(profile, language, unit, List.of());
    }

    /** The defaults with another profile. */
    public static Settings of(Profile profile) {
        return new Settings(profile, LanguageChoice.AUTO, OffsetUnit.CODE_POINT);
    }
}
