package org.tiqu.peer;

import java.util.Locale;

/** A language that a peer reads. */
enum Side {
    ENGLISH,
    CHINESE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As tables write it. */
    String title() {
        return this == ENGLISH ? "English" : "Chinese";
    }

    /** Whether an article of this BCP 47 tag is in the language, all of it. */
    boolean isOf(String language) {
        return language.startsWith(this == ENGLISH ? "en" : "zh");
    }
}
