package org.tiqu.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What an input takes from a record.
 *
 * @param id or null
 * @param text or null
 * @param published or null
 */
record RecordFields(
        @Nullable String id,
        @Nullable String text,
        @Nullable String published) {
    /** Inputs have a limit of their own, so Jackson needs none. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /**
     * Reads one JSON object in UTF-8.
     *
     * @throws IOException if it is none, or not the only one
     */
    static RecordFields of(byte[] bytes, FieldNames names) throws IOException {
        String id = null;
        String text = null;
        String published = null;
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("it begins otherwise");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isStructStart()) {
                    parser.skipChildren();
                    continue;
                }
                String scalar = value.isScalarValue() && value != JsonToken.VALUE_NULL ? parser.getText() : null;
                if (name.equals(names.id())) {
                    id = scalar;
                } else if (name.equals(names.text())) {
                    text = scalar;
                } else if (name.equals(names.published())) {
                    published = scalar;
                }
            }
            if (parser.nextToken() != null) {
                throw new IOException("something follows it; one record a line is JSON Lines, named .jsonl");
            }
        }
        return new RecordFields(id, text, published);
    }
}
