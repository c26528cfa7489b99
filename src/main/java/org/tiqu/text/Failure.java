package org.tiqu.text;

/**
 * Why an input gave no record. One line of a run's list of failures.
 *
 * @param source the input's path relative to the argument that named it, or {@code -}
 * @param stage the room in which it failed: {@code source}, {@code segment} … {@code record}, or {@code run}
 *     for what only the run as a whole can see
 * @param code which kind
 * @param reason what was expected, what came, where, and what to do about it
 */
public record Failure(String source, String stage, Code code, String reason) {

    /** The closed list of kinds. */
    public enum Code {
        /** No such file or folder. */
        NOT_FOUND("not-found"),
        /** The file or folder is there and cannot be read. */
        UNREADABLE("unreadable"),
        /** More bytes than the limit allows. */
        TOO_LARGE("too-large"),
        /** Not text: an image, an archive, a program. */
        BINARY("binary"),
        /** More than one character in a hundred could not be decoded. */
        UNDECODABLE("undecodable"),
        /** A JSON input that holds no record. */
        MALFORMED("malformed"),
        /** An earlier input of the run has the same id. */
        DUPLICATE_ID("duplicate-id"),
        /** A stage of the pipeline broke on the article. */
        STAGE("stage"),
        /** The article needs more memory than the program may use. */
        MEMORY("memory"),
        /** The article took longer than it may. */
        DEADLINE("deadline");

        private final String code;

        Code(String code) {
            this.code = code;
        }

        /** The code that the list of failures shows. */
        public String code() {
            return code;
        }
    }
}
