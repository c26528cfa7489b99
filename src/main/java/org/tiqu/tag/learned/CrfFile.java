package org.tiqu.tag.learned;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * A model as a file: a mark, the number of features, the transitions, then of each feature its hash and those of its
 * weights that are not zero. No time stamp, so that the same model gives the same bytes.
 */
public final class CrfFile {
    private static final int MARK = 0x74697175;
    private static final int VERSION = 2;

    private CrfFile() {}

    /**
     * The model at a place of the class path.
     *
     * @throws UncheckedIOException if it is missing or damaged
     */
    public static CrfModel load(String place) {
        try (InputStream in = CrfFile.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IOException("the class path holds no " + place + "; build tiqu again with 'mvn package'");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a model: " + e.getMessage(), e);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static CrfModel read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16));
        if (in.readInt() != MARK || in.readInt() != VERSION) {
            throw new IOException("this is no tagger's model of version " + VERSION + "; train it again");
        }
        int size = in.readInt();
        float[] transitions = new float[Labels.COUNT * Labels.COUNT];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.readFloat();
        }
        long[] features = new long[size];
        float[] weights = new float[size * Labels.COUNT];
        for (int i = 0; i < size; i++) {
            features[i] = in.readLong();
            int present = in.readShort();
            for (int y = 0; y < Labels.COUNT; y++) {
                if ((present >> y & 1) == 1) {
                    weights[i * Labels.COUNT + y] = in.readFloat();
                }
            }
        }
        return new CrfModel(features, weights, transitions);
    }

    /** Writes a model. */
    public static void write(CrfModel model, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        long[] features = model.features();
        float[] weights = model.weights();
        out.writeInt(MARK);
        out.writeInt(VERSION);
        out.writeInt(features.length);
        for (float transition : model.transitions()) {
            out.writeFloat(transition);
        }
        for (int i = 0; i < features.length; i++) {
            float[] row = Arrays.copyOfRange(weights, i * Labels.COUNT, (i + 1) * Labels.COUNT);
            int present = 0;
            for (int y = 0; y < Labels.COUNT; y++) {
                present |= row[y] == 0 ? 0 : 1 << y;
            }
            out.writeLong(features[i]);
            out.writeShort(present);
            for (float weight : row) {
                if (weight != 0) {
                    out.writeFloat(weight);
                }
            }
        }
        out.flush();
    }
}
