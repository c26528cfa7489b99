package org.tiqu.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Articles;
import org.tiqu.pipeline.FakeStages;
import org.tiqu.pipeline.Outcome;
import org.tiqu.text.Article;

class SchemaTest {
    private static final Path GOLD = Path.of("..", "shared", "gold");

    @Test
    void acceptsWhatIsWrittenAndDeclaresEveryFieldOfIt() throws IOException {
        for (Article article : List.of(
                Articles.of("a", "T\nBaidu \uD83D\uDE00 北京"), Articles.undated("b", "x\uD800"), Articles.of("c", ""))) {
            JsonNode record = RecordSchema.parse(written(article));
            assertEquals(List.of(), RecordSchema.errors(record));
            assertEquals(List.of(), RecordSchema.undeclared(record));
        }
    }

    @Test
    void noticesAFieldThatIsNotDeclared() throws IOException {
        ObjectNode record = (ObjectNode) RecordSchema.parse(written(Articles.of("a", "T\nBaidu")));
        ((ObjectNode) record.at("/mentions/0")).put("colour", "red");
        assertEquals(List.of(), RecordSchema.errors(record));
        assertEquals(List.of("/mentions/0/colour"), RecordSchema.undeclared(record));
    }

    @Test
    void refusesWhatTheContractForbids() throws IOException {
        ObjectNode record = (ObjectNode) RecordSchema.parse(written(Articles.of("a", "T\nBaidu")));
        record.put("published", "2 March");
        record.put("published_by", "guess");
        ((ObjectNode) record.at("/mentions/0")).put("type", "THING").put("confidence", 2);
        ((ObjectNode) record.at("/records/0")).put("amount", "ten yuan");
        assertEquals(
                List.of(
                        "$.mentions[0].confidence",
                        "$.mentions[0].type",
                        "$.published",
                        "$.published_by",
                        "$.records[0].amount"),
                RecordSchema.errors(record).stream()
                        .map(error -> error.substring(0, error.indexOf(':')))
                        .distinct()
                        .toList());
    }

    @Test
    void acceptsGoldRecords() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "no gold records beside the checkout");
        try (var files = Files.newDirectoryStream(GOLD, "*.json")) {
            for (Path file : files) {
                JsonNode record = RecordSchema.parse(Files.readAllBytes(file));
                assertEquals(List.of(), RecordSchema.errors(record), file.toString());
                assertEquals(List.of(), RecordSchema.undeclared(record), file.toString());
            }
        }
    }

    @Test
    void documentsEveryField() {
        RecordSchema.eachProperty((path, property) -> {
            boolean isDocumented = property.hasNonNull("description")
                    || RecordSchema.resolve(property).hasNonNull("description");
            assertTrue(isDocumented, path);
            assertFalse(path.isBlank());
        });
    }

    private static byte[] written(Article article) {
        Outcome outcome = FakeStages.pipeline(OffsetUnit.CODE_POINT).run(article);
        return new JsonWriter()
                .line(assertInstanceOf(Outcome.Done.class, outcome).article());
    }
}
