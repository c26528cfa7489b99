package org.tiqu.text;

import org.jspecify.annotations.Nullable;

/**
 * Something about an article that its reader should know; the record is complete all the same.
 *
 * @param code which kind
 * @param message what, in words
 * @param span where in the article's text, or null when it concerns the whole
 */
public record Warning(Code code, String message, @Nullable Span span) {

    /** The closed list of kinds. */
    public enum Code {
        /** The input holds no text. */
        EMPTY("empty"),
        /** Bytes that the encoding does not know became U+FFFD. */
        DECODING("decoding"),
        /** No publishing date could be found, so that relative dates stay without a value. */
        UNDATED("undated"),
        /** The text looks like neither of the languages that tiqu knows. */
        LANGUAGE("language");

        private final String code;

        Code(String code) {
            this.code = code;
        }

        /** The code that the record shows. */
        public String code() {
            return code;
        }
    }
}
