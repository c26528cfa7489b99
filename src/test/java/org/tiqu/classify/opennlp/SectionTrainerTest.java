package org.tiqu.classify.opennlp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DoccatModel;
import org.junit.jupiter.api.Test;
import org.tiqu.classify.Lesson;
import org.tiqu.classify.Section;

class SectionTrainerTest {
    private static final int POLICY = List.of(Section.values()).indexOf(Section.POLICY);
    private static final int COMPANY = List.of(Section.values()).indexOf(Section.COMPANY);
    private static final int OTHER = List.of(Section.values()).indexOf(Section.OTHER);

    private static List<Lesson.Sample> samples() {
        List<Lesson.Sample> samples = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            samples.add(new Lesson.Sample(List.of("ministry", "notice", "day" + i), Section.POLICY));
            samples.add(new Lesson.Sample(List.of("profit", "shares", "day" + i), Section.COMPANY));
        }
        return samples;
    }

    private static byte[] bytes(SectionCategorizer model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SectionTrainer.write(model, out);
        return out.toByteArray();
    }

    @Test
    void tellsSectionsByTheirSigns() {
        SectionCategorizer model = SectionTrainer.train(samples());
        double[] ministry = model.logProbabilities(List.of("ministry", "notice"));
        assertTrue(ministry[POLICY] > ministry[COMPANY]);
        double[] profit = model.logProbabilities(List.of("profit"));
        assertTrue(profit[COMPANY] > profit[POLICY]);
        assertTrue(profit[POLICY] > profit[OTHER], "a section that was never seen is least likely");
    }

    @Test
    void writesTheSameBytesAtAnyTime() throws Exception {
        byte[] first = bytes(SectionTrainer.train(samples()));
        Thread.sleep(5);
        assertArrayEquals(first, bytes(SectionTrainer.train(samples())));
    }

    @Test
    void readsWhatItWrote() throws Exception {
        SectionCategorizer model = SectionTrainer.train(samples());
        SectionCategorizer again = new SectionCategorizer(new DoccatModel(new ByteArrayInputStream(bytes(model))));
        List<String> signs = List.of("notice", "shares", "day3");
        assertArrayEquals(model.logProbabilities(signs), again.logProbabilities(signs));
    }

    @Test
    void saysWhatIsMissing() {
        UncheckedIOException e =
                assertThrows(UncheckedIOException.class, () -> SectionCategorizer.load("/no/such.bin"));
        assertEquals(
                "cannot load the section model: the class path holds no /no/such.bin; build tiqu again with 'mvn package'",
                e.getMessage());
    }
}
