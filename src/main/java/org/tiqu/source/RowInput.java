package org.tiqu.source;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tiqu.text.Failure;
import org.tiqu.text.Provenance;

/**
 * An article whose fields are at hand, as a data frame has them.
 *
 * @param uri its id, which it is listed under too
 * @param text or null
 * @param published in ISO 8601, or null
 * @param options how to read it
 */
record RowInput(String uri, @Nullable String text, @Nullable String published, ReadOptions options) implements Input {

    @Override
    public long size() {
        return text == null ? 0 : text.length();
    }

    @Override
    public Reading read() {
        try {
            byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            if (bytes.length > options.maxBytes()) {
                throw Bytes.tooLarge("it has " + bytes.length + " bytes", options.maxBytes());
            }
            Provenance provenance =
                    new Provenance(uri, "text/plain", StandardCharsets.UTF_8.name(), Bytes.sha256(bytes));
            return new Reading.Read(
                    RecordInput.article(provenance, uri, new RecordFields(null, text, published), options));
        } catch (RejectedException e) {
            return e.reading(uri);
        } catch (OutOfMemoryError e) {
            return new RejectedException(Failure.Code.MEMORY, Texts.MEMORY).reading(uri);
        }
    }
}
