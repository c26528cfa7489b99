package org.tiqu.pipeline;

import org.tiqu.record.OffsetUnit;

/**
 * What a pipeline is built for.
 *
 * @param profile which engines are loaded
 * @param language which language the articles are in
 * @param unit what the records' offsets count
 */
public record Settings(Profile profile, LanguageChoice language, OffsetUnit unit) {
    /** Every engine, language by script, code points. */
    public static final Settings DEFAULT = of(Profile.FULL);

    /** The defaults with another profile. */
    public static Settings of(Profile profile) {
        return new Settings(profile, LanguageChoice.AUTO, OffsetUnit.CODE_POINT);
    }
}
