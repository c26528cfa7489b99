package org.tiqu.source.html;

/** Elements in elements in elements, more than any page has that was made to be read. */
public final class TooDeepException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooDeepException(int deepest) {
        super("its elements are nested more than " + deepest + " deep");
    }
}
