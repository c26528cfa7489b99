package org.tiqu.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiqu.tag.Tagged;

class WeightLearnerTest {
    private static final String TEXT = """
            Kite weekly
            Policy
            1. Weifang allows strings of steel
            Weifang Municipal Bureau of Sports issued a notice on May 2 that allows strings of steel.
            Companies
            2. Feiyuan sells more kites
            Feiyuan said on May 4 that its revenue rose by a third, while its net profit fell.
            """;

    private static Lesson lesson(@Nullable Label... labels) {
        return new Lesson(Articles.tagged(TEXT, List.of()), Arrays.asList(labels));
    }

    private static Lesson right() {
        return lesson(
                new Label(Role.TITLE, Section.OVERVIEW, 0, 1),
                new Label(Role.SECTION_HEADING, Section.POLICY, 0, 1),
                new Label(Role.ITEM_HEADING, Section.POLICY, 1, 1),
                new Label(Role.BODY, Section.POLICY, 1, 1),
                new Label(Role.SECTION_HEADING, Section.COMPANY, 0, 1),
                new Label(Role.ITEM_HEADING, Section.COMPANY, 2, 1),
                new Label(Role.BODY, Section.COMPANY, 2, 1));
    }

    private static String written(Weights weights) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        weights.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Weights learn(Lesson lesson) {
        return new WeightLearner(15, 0.1, 0.3).learn(List.of(lesson), l -> SectionModel.NONE);
    }

    @Test
    void learnsTheSameOfTheSame() throws Exception {
        assertEquals(written(learn(right())), written(learn(right())));
    }

    @Test
    void isSurerOfWhatItLearned() {
        Tagged tagged = right().tagged();
        List<Label> before = new ParagraphClassifier().apply(tagged).labels();
        List<Label> after = new ParagraphClassifier(SectionModel.NONE, learn(right()))
                .apply(tagged)
                .labels();
        for (int i = 0; i < before.size(); i++) {
            assertTrue(after.get(i).confidence() >= before.get(i).confidence() - 0.01, "paragraph " + i);
        }
    }

    @Test
    void passesOverLabelsThatNoReportCanHave() throws Exception {
        Lesson impossible = lesson(
                new Label(Role.COMMENTARY, Section.POLICY, 0, 1),
                null,
                null,
                null,
                null,
                null,
                new Label(Role.TITLE, Section.OVERVIEW, 0, 1));
        String all = written(learn(impossible));
        assertTrue(all.lines().skip(1).allMatch(line -> line.startsWith("scale\ttold_")), all);
    }

    @Test
    void takesSamplesOfNewsAndOfHeadings() {
        List<Section> sections = new ArrayList<>();
        right().samples().forEach(sample -> sections.add(sample.section()));
        assertEquals(
                List.of(
                        Section.POLICY,
                        Section.POLICY,
                        Section.POLICY,
                        Section.COMPANY,
                        Section.COMPANY,
                        Section.COMPANY),
                sections);
    }

    @Test
    void writesNothingOfWhatWasSetByHand() throws Exception {
        assertEquals(
                "# Learned by tiqu train; what is not here is as it was set by hand.\n", written(Weights.byHand()));
    }

    @Test
    void saysWhichWeightsAreMissing() {
        UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> Weights.load("/no/such.tsv"));
        assertEquals(
                "cannot read a model: the class path holds no /no/such.tsv; build tiqu again with 'mvn package'",
                e.getMessage());
    }
}
