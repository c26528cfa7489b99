package org.tiqu.pipeline;

/** Who decides the language of articles. */
public enum LanguageChoice {
    /** Each sentence's script. */
    AUTO("auto"),
    /** The caller: all is English. */
    ENGLISH("en"),
    /** The caller: all is Chinese. */
    CHINESE("zh");

    private final String code;

    LanguageChoice(String code) {
        this.code = code;
    }

    /** The code that the command line shows. */
    public String code() {
        return code;
    }
}
