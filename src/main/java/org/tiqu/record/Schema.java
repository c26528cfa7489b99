package org.tiqu.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON Schema (draft 2020-12) of the record. */
public final class Schema {
    /** Name of the resource beside this class. */
    static final String RESOURCE = "article.schema.json";

    private Schema() {}

    /** Its text in UTF-8. */
    public static byte[] bytes() {
        try (InputStream in = Schema.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("it is not on the class path; build tiqu again with 'mvn package'");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the schema " + RESOURCE + ": " + e.getMessage(), e);
        }
    }
}
