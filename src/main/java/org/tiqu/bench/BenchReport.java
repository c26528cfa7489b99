package org.tiqu.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A result for programs. */
public final class BenchReport {
    private BenchReport() {}

    /** One JSON object and the end of its line; fields as in {@link BenchResult}, in snake_case. */
    public static String json(BenchResult result) {
        JsonMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        try {
            return mapper.writeValueAsString(result) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result is always JSON, but " + e.getOriginalMessage(), e);
        }
    }
}
