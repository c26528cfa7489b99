package org.tiqu.convert;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tiqu.corpus.CorpusException;

/** Reads and writes JSON. */
final class Json {
    /** A text may be longer than the 20 million characters that Jackson allows a string. */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    /**
     * A value of a file.
     *
     * @param node the value
     * @param line where it begins, from 1
     */
    record Element(JsonNode node, int line) {}

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** The value in one line. */
    static String line(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON, but " + e.getOriginalMessage(), e);
        }
    }

    /**
     * The values of a file, one a line or however they follow each other; of an array of arrays or objects its
     * elements.
     *
     * @throws CorpusException if it is no JSON
     */
    static List<Element> elements(Path file) throws IOException {
        try (JsonParser parser = MAPPER.createParser(Files.readAllBytes(file))) {
            List<Element> elements = new ArrayList<>();
            while (parser.nextToken() != null) {
                int line = parser.currentTokenLocation().getLineNr();
                if (parser.currentToken() != JsonToken.START_ARRAY) {
                    elements.add(new Element(MAPPER.readTree(parser), line));
                } else if (parser.nextToken().isScalarValue()) {
                    elements.add(new Element(tuple(parser), line));
                } else {
                    while (parser.currentToken() != JsonToken.END_ARRAY) {
                        int begin = parser.currentTokenLocation().getLineNr();
                        elements.add(new Element(MAPPER.readTree(parser), begin));
                        parser.nextToken();
                    }
                }
            }
            return elements;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new CorpusException(
                    file,
                    at == null ? 0 : at.getLineNr(),
                    "this is no JSON (" + e.getOriginalMessage() + "); mend it there",
                    e);
        }
    }

    /** An array whose first element was already reached. */
    private static ArrayNode tuple(JsonParser parser) throws IOException {
        ArrayNode tuple = array();
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            tuple.add((JsonNode) MAPPER.readTree(parser));
            parser.nextToken();
        }
        return tuple;
    }

    /** The beginning of what came instead of what was expected. */
    static String shown(JsonNode came) {
        return came.isMissingNode() ? "nothing" : "'" + Marks.shown(came.toString()) + "'";
    }
}
