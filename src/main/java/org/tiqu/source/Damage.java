package org.tiqu.source;

import java.io.IOException;
import org.tiqu.text.Failure;

/** Says of an archive or one of its entries why nothing can be read from it. */
final class Damage {
    private static final String REST = "; what stood before it was read; get the archive again, or leave it out";

    private Damage() {}

    /** A stream broke off, or its bytes are not what they should be. */
    static RejectedException of(IOException e) {
        if (e instanceof Expansion.TooMuchException) {
            return new RejectedException(
                    Failure.Code.TOO_LARGE,
                    "no more than that is read of it: " + e.getMessage() + "; expand it by hand if that is right");
        }
        String message = e.getMessage() == null ? "" : e.getMessage();
        String what = message.lines().findFirst().orElse("").strip();
        return new RejectedException(
                Failure.Code.MALFORMED,
                "the archive is damaged or breaks off here (" + (what.isEmpty() ? "no more bytes" : what) + ")" + REST);
    }

    /** An archive of other things: pictures, an office document. */
    static RejectedException noArticles() {
        return new RejectedException(
                Failure.Code.BINARY,
                "it is an archive, but none of its entries is an article by its name (.txt, .html, .json, .jsonl or"
                        + " without extension); give the text itself, or leave it out");
    }

    /** An entry that cannot be read although the archive can. */
    static RejectedException unreadableEntry() {
        return new RejectedException(
                Failure.Code.BINARY,
                "the entry is encrypted, or compressed by a method that tiqu does not know; expand it by hand");
    }

    /** An entry whose name leads out of the archive. */
    static RejectedException climbing() {
        return new RejectedException(
                Failure.Code.MALFORMED,
                "the entry's name leads out of the archive; make the archive again with names below its top");
    }

    /** An archive inside an archive inside an archive. */
    static RejectedException nested() {
        return new RejectedException(
                Failure.Code.BINARY,
                "an archive in an archive is read, but this one is in two; expand the outer one by hand");
    }
}
