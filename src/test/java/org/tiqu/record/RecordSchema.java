package org.tiqu.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The published schema, for tests of any room: whether a record obeys it, and whether it holds more. */
public final class RecordSchema {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode SCHEMA = node();
    private static final JsonSchema VALIDATOR = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(new String(Schema.bytes(), StandardCharsets.UTF_8), InputFormat.JSON);

    private RecordSchema() {}

    private static JsonNode node() {
        try {
            return MAPPER.readTree(Schema.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record's JSON. */
    public static JsonNode parse(byte[] bytes) throws IOException {
        return MAPPER.readTree(bytes);
    }

    /** What is wrong with the record, sorted. */
    public static List<String> errors(JsonNode record) {
        return VALIDATOR
                .validate(record, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }

    /** Pointers to the fields that the schema does not know. */
    public static List<String> undeclared(JsonNode record) {
        List<String> found = new ArrayList<>();
        collect(record, SCHEMA, "", found);
        return found;
    }

    private static void collect(JsonNode value, JsonNode schema, String path, List<String> found) {
        JsonNode known = resolve(schema);
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(value.get(i), known.path("items"), path + "/" + i, found);
            }
        } else if (value.isObject() && !known.path("additionalProperties").isObject()) {
            value.fieldNames().forEachRemaining(name -> {
                JsonNode property = known.path("properties").path(name);
                if (property.isMissingNode()) {
                    found.add(path + "/" + name);
                } else {
                    collect(value.get(name), property, path + "/" + name, found);
                }
            });
        }
    }

    /** The schema itself, or the one that it refers to. */
    static JsonNode resolve(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return reference.isTextual() ? SCHEMA.at(reference.asText().substring(1)) : schema;
    }

    /** The values of a closed list. */
    static List<String> codes(String definition) {
        return SCHEMA.path("$defs").path(definition).path("oneOf").findValuesAsText("const");
    }

    /** The names of the fields of a definition; of the record itself for an empty name. */
    static List<String> fields(String definition) {
        JsonNode owner = definition.isEmpty() ? SCHEMA : SCHEMA.path("$defs").path(definition);
        List<String> names = new ArrayList<>();
        owner.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Shows each property of each object of the schema, with its path. */
    static void eachProperty(BiConsumer<String, JsonNode> consumer) {
        fields("")
                .forEach(name -> consumer.accept(name, SCHEMA.path("properties").path(name)));
        SCHEMA.path("$defs")
                .fieldNames()
                .forEachRemaining(definition -> fields(definition)
                        .forEach(name -> consumer.accept(
                                definition + "." + name,
                                SCHEMA.path("$defs")
                                        .path(definition)
                                        .path("properties")
                                        .path(name))));
    }

    /** The members of a list in the record's schema that are not behind a definition. */
    static List<String> constants(String pointer) {
        return SCHEMA.at(pointer).findValuesAsText("const");
    }
}
