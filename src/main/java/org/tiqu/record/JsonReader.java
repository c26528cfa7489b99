package org.tiqu.record;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/**
 * Reads records that {@link JsonWriter} wrote, also those of later versions: unknown fields are passed over, an absent
 * list is an empty one. Safe to share between threads.
 */
public final class JsonReader {
    private final JsonMapper mapper;

    /** A reader of records of this major version. */
    public JsonReader() {
        // Inputs have a limit of their own, so Jackson needs none.
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
        this.mapper = JsonMapper.builder(factory)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .withConfigOverride(
                        List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
    }

    /**
     * The record of a line.
     *
     * @throws IllegalArgumentException if it is no JSON, no record, or one of another major version; the message says
     *     what is missing
     */
    public ArticleRecord read(String line) {
        ArticleRecord article;
        try {
            article = mapper.readValue(line, ArticleRecord.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is no record: " + e.getOriginalMessage(), e);
        }
        require("schema", article.schema());
        if (!article.schema().equals(ArticleRecord.SCHEMA)) {
            throw new IllegalArgumentException("is a record of schema '" + article.schema() + "', not '"
                    + ArticleRecord.SCHEMA + "'; read it with the tiqu that wrote it");
        }
        require("id", article.id());
        require("text", article.text());
        require("language", article.language());
        require("offset_unit", article.offsetUnit());
        require("source", article.source());
        require("produced_by", article.producedBy());
        return article;
    }

    /** Jackson knows nothing of what may be null. */
    @SuppressWarnings("ConstantValue")
    private static void require(String field, Object value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "has no '" + field + "'; only records that tiqu wrote have all fields, gold has not");
        }
    }
}
