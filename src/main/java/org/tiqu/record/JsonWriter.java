package org.tiqu.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import org.tiqu.text.Failure;
import org.tiqu.text.WellFormed;

/**
 * Writes records and failures as lines of JSON: UTF-8, no byte-order mark, {@code \n} at the end, the same bytes
 * for the same value. A surrogate that stands alone, which UTF-8 cannot hold, becomes U+FFFD. Safe to share
 * between threads.
 */
public final class JsonWriter {
    private record FailureRecord(String source, String stage, String code, String reason) {}

    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** A record and the end of its line. */
    public byte[] line(ArticleRecord article) {
        return bytes(article);
    }

    /** A failure and the end of its line. */
    public byte[] line(Failure failure) {
        return bytes(new FailureRecord(
                failure.source(), failure.stage(), failure.code().code(), failure.reason()));
    }

    private byte[] bytes(Object value) {
        try {
            return (WellFormed.of(mapper.writeValueAsString(value)) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record is always JSON, but " + e.getOriginalMessage(), e);
        }
    }
}
