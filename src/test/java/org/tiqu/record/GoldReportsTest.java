package org.tiqu.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotated reports of the corpora are records as the contract wants gold ones. */
class GoldReportsTest {
    private static final Path REPORTS = Path.of("corpora");

    static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.walk(REPORTS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void validateAndSliceRight(Path report) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(Files.readString(report));
        assertEquals(List.of(), RecordSchema.errors(gold));
        int[] text = gold.get("text").asText().codePoints().toArray();
        int end = 0;
        for (JsonNode mention : gold.get("mentions")) {
            int start = mention.get("start").asInt();
            assertTrue(start >= end, "mentions overlap at " + start);
            end = mention.get("end").asInt();
            assertEquals(mention.get("text").asText(), new String(text, start, end - start));
        }
    }

    @Test
    void haveIdsOfTheirOwn() throws IOException {
        Set<String> ids = new HashSet<>();
        for (Path report : reports()) {
            JsonNode gold = new ObjectMapper().readTree(Files.readString(report));
            assertTrue(ids.add(gold.get("id").asText()), "two reports have the id of " + report);
        }
        assertFalse(ids.isEmpty());
    }
}
