package org.tiqu.pipeline;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiqu.record.JsonWriter;
import org.tiqu.record.RecordSchema;
import org.tiqu.text.Article;
import org.tiqu.text.Published;

/** The seed article against its gold record, where the project's shared folder is at hand. */
class SeedTest {
    private static final String NAME = "weekly-2020-03-02";

    @Test
    void reachesTheTargets() throws IOException {
        Path shared = Path.of(System.getProperty("tiqu.shared", "../shared"));
        Path text = shared.resolve("seed").resolve(NAME + ".txt");
        Path gold = shared.resolve("gold").resolve(NAME + ".json");
        assumeTrue(
                Files.isReadable(text) && Files.isReadable(gold),
                () -> "no seed at " + shared.toAbsolutePath().normalize()
                        + "; set -Dtiqu.shared to the folder that holds seed and gold");
        var published = new Published(LocalDate.of(2020, 3, 2), Published.By.OPTION);
        Article article =
                new Article(NAME, Articles.of(NAME, "").provenance(), Files.readString(text), published, List.of());
        byte[] line = new JsonWriter().line(Pipelines.record(Pipelines.of(Profile.FULL), article));
        SeedScore score = SeedScore.of(RecordSchema.parse(Files.readAllBytes(gold)), RecordSchema.parse(line));
        assertAll(
                () -> assertTrue(score.f1() >= 0.85, () -> "mentions: wanted 0.85; " + score),
                () -> assertTrue(score.dates() >= 0.95, () -> "dates: wanted 0.95; " + score),
                () -> assertTrue(score.regions() >= 0.95, () -> "regions: wanted 0.95; " + score),
                () -> assertTrue(score.labels() >= 0.95, () -> "roles and sections: wanted 0.95; " + score),
                () -> assertEquals(23, score.items(), () -> "items: wanted 23; " + score));
    }
}
