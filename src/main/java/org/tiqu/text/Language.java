package org.tiqu.text;

/** The languages that tiqu tells apart. */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** Chinese in simplified characters. */
    SIMPLIFIED_CHINESE("zh-Hans"),
    /** Chinese in traditional characters. */
    TRADITIONAL_CHINESE("zh-Hant"),
    /** Several of them, none of which prevails. */
    MIXED("mul");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag that the record shows. */
    public String tag() {
        return tag;
    }

    /** Whether it is written in Chinese characters, simplified or traditional. */
    public boolean isChinese() {
        return this == SIMPLIFIED_CHINESE || this == TRADITIONAL_CHINESE;
    }
}
