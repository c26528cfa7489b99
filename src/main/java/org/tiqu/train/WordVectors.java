package org.tiqu.train;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.tiqu.corpus.CorpusException;

/**
 * Vectors of English words, and the clusters that they fall into. The vectors are no part of the project: whoever
 * trains gets them.
 *
 * <p>Source: {@code english-embeddings.ser.gz} of CoreNLP's models, Clark and Manning (2016), GPL-3.0-or-later.
 */
public final class WordVectors {
    private static final String FILE = "corenlp/english-embeddings.ser.gz";
    private static final String SHA256 = "6c59bb08c78ba7919451241ab585eb9524073cc7335cf4b388b6fe18182fd900";
    private static final String WANTED =
            "; get edu/stanford/nlp/models/coref/neural/english-embeddings.ser.gz of Maven's"
                    + " edu.stanford.nlp:stanford-corenlp:4.5.10:models (GPL-3.0-or-later), sha256 " + SHA256;
    private static final int BRANCHES = 16;
    private static final int LEVELS = 3;

    private final List<String> words = new ArrayList<>();
    private final List<float[]> vectors = new ArrayList<>();

    private WordVectors() {}

    /**
     * The vectors of the words that have a letter.
     *
     * @param folder where the public data stand
     * @throws CorpusException if they are missing or another version, telling what to get
     */
    public static WordVectors read(Path folder) throws IOException {
        Path path = folder.resolve(FILE);
        if (!Files.isRegularFile(path)) {
            throw new CorpusException(path, 0, "is missing" + WANTED);
        }
        byte[] bytes = Files.readAllBytes(path);
        String came = PublicData.sha256(bytes);
        if (!came.equals(SHA256)) {
            throw new CorpusException(path, 0, "is another version, its sha256 is " + came + WANTED);
        }
        return read(new ByteArrayInputStream(bytes));
    }

    private static WordVectors read(InputStream packed) throws IOException {
        WordVectors all = new WordVectors();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed), 1 << 16))) {
            List<?> entries = written(written(SerializedObjects.read(in)).field("wordVectors"))
                    .written();
            // A map writes its size, then keys and values in turn.
            for (int i = 1; i + 1 < entries.size(); i += 2) {
                double[] vector = (double[])
                        written(written(entries.get(i + 1)).field("mat")).field("data");
                all.add((String) entries.get(i), vector);
            }
        }
        return all;
    }

    private static SerializedObjects.Written written(Object object) {
        return (SerializedObjects.Written) object;
    }

    private void add(String word, double[] vector) {
        boolean isSign = word.startsWith("*") || word.indexOf(' ') >= 0;
        if (isSign || word.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        float[] floats = new float[vector.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) vector[i];
        }
        words.add(word);
        vectors.add(floats);
    }

    /** Writes the clusters of the words as {@link org.tiqu.tag.learned.WordClusters#read} reads them. */
    public void writeClusters(OutputStream to) throws IOException {
        int[] clusters = WordClustering.of(vectors.toArray(new float[0][]), BRANCHES, LEVELS);
        TreeMap<Integer, List<String>> members = new TreeMap<>();
        for (int i = 0; i < clusters.length; i++) {
            members.computeIfAbsent(clusters[i], key -> new ArrayList<>()).add(words.get(i));
        }
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        out.write("cluster\twords\n");
        for (var cluster : members.entrySet()) {
            String number = Integer.toHexString(cluster.getKey());
            out.write(
                    "0".repeat(LEVELS - number.length()) + number + "\t" + String.join(" ", cluster.getValue()) + "\n");
        }
        out.flush();
    }
}
