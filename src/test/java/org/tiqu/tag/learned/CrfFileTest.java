package org.tiqu.tag.learned;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CrfFileTest {
    private static byte[] bytes() throws IOException {
        float[] weights = new float[2 * Labels.COUNT];
        weights[0] = 1.5f;
        weights[Labels.COUNT + 3] = -0.25f;
        float[] transitions = new float[Labels.COUNT * Labels.COUNT];
        transitions[5] = 2;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CrfFile.write(new CrfModel(new long[] {-7, 42}, weights, transitions), out);
        return out.toByteArray();
    }

    @Test
    void readsWhatItWrote() throws IOException {
        CrfModel model = CrfFile.read(new ByteArrayInputStream(bytes()));
        assertArrayEquals(new long[] {-7, 42}, model.features());
        assertEquals(-0.25f, model.weights()[Labels.COUNT + 3]);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        CrfFile.write(model, again);
        assertArrayEquals(bytes(), again.toByteArray());
    }

    @Test
    void refusesAnotherFile() {
        byte[] other = new byte[64];
        IOException refused = assertThrows(IOException.class, () -> CrfFile.read(new ByteArrayInputStream(other)));
        assertEquals("this is no tagger's model of version 2; train it again", refused.getMessage());
    }

    @Test
    void refusesHalfAFile() throws IOException {
        byte[] half = Arrays.copyOf(bytes(), 100);
        assertThrows(EOFException.class, () -> CrfFile.read(new ByteArrayInputStream(half)));
    }

    @Test
    void saysWhereAMissingModelWasExpected() {
        UncheckedIOException missing = assertThrows(UncheckedIOException.class, () -> CrfFile.load("/no/such.crf"));
        assertEquals(
                "cannot read a model: the class path holds no /no/such.crf; build tiqu again with 'mvn package'",
                missing.getMessage());
    }
}
