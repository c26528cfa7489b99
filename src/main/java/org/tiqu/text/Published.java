package org.tiqu.text;

import java.time.LocalDate;

/**
 * The date that an article was published on, against which its dates are resolved.
 *
 * @param date the day
 * @param by how it became known
 */
public record Published(LocalDate date, By by) {

    /** The sources of a publishing date, the most trusted first. */
    public enum By {
        /** The caller said so. */
        OPTION("option"),
        /** The page's or file's own statement, a date in the source's name included. */
        METADATA("metadata"),
        /** A dateline, or the dates of the body. */
        TEXT("text");

        private final String code;

        By(String code) {
            this.code = code;
        }

        /** The code that the record shows. */
        public String code() {
            return code;
        }
    }
}
