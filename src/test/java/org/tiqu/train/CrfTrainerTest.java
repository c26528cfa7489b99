package org.tiqu.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tiqu.tag.learned.CrfFile;
import org.tiqu.tag.learned.CrfModel;

/** A world in which word 1 is a name of one unit, 2 then 3 one of two, and all else is none. */
class CrfTrainerTest {
    private static final int ALONE = 4;
    private static final int FIRST = 1;
    private static final int LAST = 3;

    private static List<CrfTrainer.Example> examples() {
        SplittableRandom random = new SplittableRandom(3);
        List<CrfTrainer.Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            List<long[]> features = new ArrayList<>();
            List<Integer> labels = new ArrayList<>();
            while (labels.size() < 6) {
                int word = random.nextInt(1, 8);
                boolean isPair = word == 2;
                features.add(new long[] {word});
                labels.add(word == 1 ? ALONE : isPair ? FIRST : 0);
                if (isPair) {
                    features.add(new long[] {3});
                    labels.add(LAST);
                } else if (word == 3) {
                    features.add(new long[] {7});
                    labels.add(0);
                }
            }
            examples.add(new CrfTrainer.Example(features, labels));
        }
        return examples;
    }

    private static byte[] bytes(CrfModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CrfFile.write(model, out);
        return out.toByteArray();
    }

    @Test
    void learnsWordsAndTheirOrder() {
        CrfModel model = new CrfTrainer(10, 0.0001, 1, 0, 0).train(examples());
        int[] labels = model.lattice(
                        List.of(new long[] {5}, new long[] {2}, new long[] {3}, new long[] {3}, new long[] {1}))
                .best();
        assertArrayEquals(new int[] {0, FIRST, LAST, 0, ALONE}, labels);
    }

    @Test
    void isSureOfWhatIsAlwaysSo() {
        CrfModel model = new CrfTrainer(10, 0.0001, 1, 0, 0).train(examples());
        assertTrue(model.lattice(List.of(new long[] {1})).probability(0, ALONE) > 0.95);
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        assertArrayEquals(
                bytes(new CrfTrainer(3, 0.01, 1, 0.01, 0.3).train(examples())),
                bytes(new CrfTrainer(3, 0.01, 1, 0.01, 0.3).train(examples())));
    }

    @Test
    void leavesOutWhatIsRare() {
        List<CrfTrainer.Example> examples = new ArrayList<>(examples());
        examples.add(new CrfTrainer.Example(List.of(new long[] {99}), List.of(ALONE)));
        CrfModel model = new CrfTrainer(3, 0.0001, 2, 0, 0).train(examples);
        assertEquals(
                model.lattice(List.of(new long[] {98})).probability(0, ALONE),
                model.lattice(List.of(new long[] {99})).probability(0, ALONE));
    }
}
