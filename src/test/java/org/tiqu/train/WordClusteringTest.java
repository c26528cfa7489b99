package org.tiqu.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WordClusteringTest {

    @Test
    void putsVectorsOfOneDirectionTogetherWhateverTheirLength() {
        float[][] vectors = {{1, 0.1f}, {0.1f, 1}, {5, 0.4f}, {0.3f, 4}};
        int[] clusters = WordClustering.of(vectors, 2, 1);
        assertEquals(clusters[0], clusters[2]);
        assertEquals(clusters[1], clusters[3]);
        assertNotEquals(clusters[0], clusters[1]);
    }

    @Test
    void splitsClustersAgain() {
        float[][] vectors = random(400);
        int[] coarse = WordClustering.of(vectors, 4, 1);
        int[] fine = WordClustering.of(vectors, 4, 2);
        for (int i = 0; i < vectors.length; i++) {
            assertEquals(coarse[i], fine[i] / 4);
            assertTrue(fine[i] >= 0 && fine[i] < 16);
        }
    }

    @Test
    void givesTheSameClustersAgain() {
        assertArrayEquals(WordClustering.of(random(300), 3, 3), WordClustering.of(random(300), 3, 3));
    }

    private static float[][] random(int size) {
        SplittableRandom random = new SplittableRandom(5);
        float[][] vectors = new float[size][7];
        for (float[] vector : vectors) {
            for (int d = 0; d < vector.length; d++) {
                vector[d] = (float) (random.nextDouble() * 2 - 1);
            }
        }
        return vectors;
    }
}
