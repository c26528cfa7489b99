package org.tiqu.pipeline;

import org.jspecify.annotations.Nullable;
import org.tiqu.text.Language;

/** Who decides the language of articles. */
public enum LanguageChoice {
    /** Each sentence's script. */
    AUTO("auto", null),
    /** The caller: all is English. */
    ENGLISH("en", Language.ENGLISH),
    /** The caller: all is Chinese; which, the characters tell. */
    CHINESE("zh", Language.SIMPLIFIED_CHINESE);

    private final String code;
    private final @Nullable Language language;

    LanguageChoice(String code, @Nullable Language language) {
        this.code = code;
        this.language = language;
    }

    /** What all articles are written in, or null when their script tells. */
    public @Nullable Language language() {
        return language;
    }

    /** The code that the command line shows. */
    public String code() {
        return code;
    }
}
