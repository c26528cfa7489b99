package org.tiqu.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The JSON values of a file, one after the other. */
final class RecordValues implements Closeable {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private final Path file;
    private final byte[] bytes;
    private final JsonParser parser;
    private int index = -1;
    private int line = 1;

    RecordValues(Path file) throws IOException {
        this.file = file;
        this.bytes = Files.readAllBytes(file);
        this.parser = MAPPER.createParser(bytes);
    }

    /**
     * The next value, or null behind the last one.
     *
     * @throws CorpusException if what follows is no JSON
     */
    @Nullable
    JsonNode next() throws IOException {
        try {
            if (parser.nextToken() == null) {
                return null;
            }
            index++;
            line = parser.currentTokenLocation().getLineNr();
            return MAPPER.readTree(parser);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new CorpusException(
                    file,
                    at == null ? 0 : at.getLineNr(),
                    "this is no JSON (" + e.getOriginalMessage() + "); mend it there",
                    e);
        }
    }

    /** Where the value begins, counted from 1. */
    int line() {
        return line;
    }

    /** Where the parts of the value stand. */
    LineFinder lines() {
        return LineFinder.of(bytes, index);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
