package org.tiqu.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.MentionRecord;
import org.tiqu.record.OffsetUnit;
import org.tiqu.text.Span;

/** Random texts: every planted name is found with its type, and every slice equals its mention in both units. */
class PlantedNamesTest {
    private static final int TEXTS = 250;

    @ParameterizedTest
    @EnumSource(Profile.class)
    void areFoundAndSlicedRight(Profile profile) {
        Random random = new Random(20200302);
        List<String> lost = new ArrayList<>();
        int names = 0;
        for (int round = 0; round < TEXTS; round++) {
            PlantedTexts planted = PlantedTexts.next(random);
            String id = "planted-" + round;
            ArticleRecord points = Pipelines.record(Pipelines.of(profile), Articles.of(id, planted.text()));
            ArticleRecord units =
                    Pipelines.record(Pipelines.of(profile, OffsetUnit.UTF16), Articles.of(id, planted.text()));
            assertEquals(planted.text(), points.text());
            assertSlices(points, units);
            names += planted.planted().size();
            for (int i = 0; i < planted.planted().size(); i++) {
                Planted name = planted.planted().get(i);
                Span span = planted.spans().get(i);
                boolean found = units.mentions().stream()
                        .anyMatch(mention -> mention.start() == span.start()
                                && mention.end() == span.end()
                                && mention.type().equals(name.type()));
                if (!found) {
                    lost.add(name.text() + " at " + span.start() + " of " + planted.text());
                }
            }
        }
        assertEquals(List.of(), lost);
        assertTrue(names > 2 * TEXTS, "few names were planted: " + names);
    }

    private static void assertSlices(ArticleRecord points, ArticleRecord units) {
        assertEquals(units.mentions().size(), points.mentions().size());
        int[] text = points.text().codePoints().toArray();
        for (int i = 0; i < units.mentions().size(); i++) {
            MentionRecord unit = units.mentions().get(i);
            MentionRecord point = points.mentions().get(i);
            assertEquals(unit.text(), units.text().substring(unit.start(), unit.end()));
            assertEquals(unit.text(), new String(text, point.start(), point.end() - point.start()));
        }
    }
}
