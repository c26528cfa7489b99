package org.tiqu.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.JsonWriter;
import org.tiqu.record.OffsetUnit;
import org.tiqu.record.RecordSchema;
import org.tiqu.text.Article;

class SampleRecordsTest {

    @ParameterizedTest
    @EnumSource(OffsetUnit.class)
    void obeyTheSchemaInEitherUnit(OffsetUnit unit) throws IOException {
        assertValid(Pipelines.of(Profile.FAST, unit));
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void obeyTheSchemaInEitherProfile(Profile profile) throws IOException {
        assertValid(Pipelines.of(profile));
    }

    @ParameterizedTest
    @EnumSource(Profile.class)
    void tellSomething(Profile profile) {
        for (Article article : Samples.all()) {
            ArticleRecord told = Pipelines.record(Pipelines.of(profile), article);
            assertNotNull(told.title(), article.id());
            assertNotNull(told.published(), article.id());
            assertTrue(
                    told.mentions().size() >= 20,
                    () -> article.id() + ": " + told.mentions().size() + " mentions");
            assertTrue(
                    told.records().size() >= 3,
                    () -> article.id() + ": " + told.records().size() + " items");
            assertEquals(profile.code(), told.producedBy().profile());
        }
    }

    private static void assertValid(Pipeline pipeline) throws IOException {
        List<Article> samples = Samples.all();
        assertFalse(samples.size() < 5, "corpora/samples holds at least five articles");
        for (Article article : samples) {
            JsonNode json = RecordSchema.parse(new JsonWriter().line(Pipelines.record(pipeline, article)));
            assertEquals(List.of(), RecordSchema.errors(json), article.id());
            assertEquals(List.of(), RecordSchema.undeclared(json), article.id());
        }
    }
}
