package org.tiqu.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChooserTest {
    private static final Option NOTHING = new Option("", Map.of("none", 1.0));
    private static final Option QUOTED = new Option("Blue Heron", Map.of("quoted", 1.0));
    private static final Option PLAIN = new Option("ferry", Map.of("plain", 1.0));

    @Test
    void takesTheHeaviestOption() {
        Chooser chooser = new Chooser(Map.of("quoted", 2.0, "plain", 1.0));
        assertEquals("Blue Heron", chooser.of(List.of(NOTHING, PLAIN, QUOTED)));
    }

    @Test
    void leavesTheFieldOutWhenNothingIsProbable() {
        assertNull(new Chooser(Map.of("none", 9.0)).of(List.of(NOTHING, PLAIN, QUOTED)));
        assertNull(new Chooser(Map.of()).of(List.of()));
    }

    @Test
    void takesWhatTheRulesSayWhereNothingWasLearned() {
        Option rule = new Option("ferry", Map.of("rule", 1.0));
        assertEquals("ferry", Chooser.RULES.of(List.of(NOTHING, QUOTED, rule)));
        assertNull(Chooser.RULES.of(List.of(NOTHING, QUOTED)));
    }

    @Test
    void learnsWhatTellsTheRightOptionsFromTheOthers() {
        List<ChoiceLearner.Lesson> lessons = List.of(
                new ChoiceLearner.Lesson(List.of(NOTHING, PLAIN, QUOTED), List.of(2)),
                new ChoiceLearner.Lesson(List.of(NOTHING, QUOTED, PLAIN), List.of(1)),
                new ChoiceLearner.Lesson(List.of(NOTHING, PLAIN), List.of(0)));
        Map<String, Double> weights = new ChoiceLearner(0.1, 1).learn(lessons);
        assertEquals("Blue Heron", new Chooser(weights).of(List.of(NOTHING, PLAIN, QUOTED)));
        assertEquals(weights, new ChoiceLearner(0.1, 1).learn(lessons));
    }

    @Test
    void learnsNothingFromRareSignsOrFromLessonsWithoutARightOption() {
        List<ChoiceLearner.Lesson> lessons =
                List.of(new ChoiceLearner.Lesson(List.of(NOTHING, PLAIN, QUOTED), List.of(2)));
        assertEquals(Map.of(), new ChoiceLearner(1, 2).learn(lessons));
        List<ChoiceLearner.Lesson> hopeless = List.of(new ChoiceLearner.Lesson(List.of(NOTHING, PLAIN), List.of()));
        assertEquals(Map.of(), new ChoiceLearner(1, 1).learn(hopeless));
    }

    @Test
    void writesItsWeightsSignBySign() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Chooser(Map.of("quoted", 2.5, "plain", -1.0)).write(out);
        assertEquals("plain\t-1.0\nquoted\t2.5\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void saysWhatToDoWithoutAModel() {
        UncheckedIOException thrown =
                assertThrows(UncheckedIOException.class, () -> Chooser.load("/org/tiqu/models/item/none.tsv"));
        assertEquals(
                "cannot read a model: the class path holds no /org/tiqu/models/item/none.tsv; build tiqu again with"
                        + " 'mvn package'",
                thrown.getMessage());
    }
}
