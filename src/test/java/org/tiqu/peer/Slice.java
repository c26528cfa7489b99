package org.tiqu.peer;

import java.util.List;

/** Articles of a set by their language. */
enum Slice {
    ALL("all languages"),
    ENGLISH("English"),
    CHINESE("Chinese"),
    MIXED("mixed");

    static final List<Slice> LANGUAGES = List.of(ENGLISH, CHINESE, MIXED);

    private final String title;

    Slice(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean has(String language) {
        return switch (this) {
            case ALL -> true;
            case ENGLISH -> Side.ENGLISH.isOf(language);
            case CHINESE -> Side.CHINESE.isOf(language);
            case MIXED -> !Side.ENGLISH.isOf(language) && !Side.CHINESE.isOf(language);
        };
    }
}
