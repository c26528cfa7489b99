package org.tiqu.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.CorpusException;

/**
 * Public data that models are trained on beside tiqu's own corpora. It is no part of the project: whoever trains
 * gets it.
 */
public enum PublicData {
    /**
     * English web text with people, organizations and places. Source: Universal NER (Mayhew and others 2024), English
     * EWT, dev part, CC BY-SA 4.0.
     */
    ENGLISH(
            "uner/en_ewt-ud-dev.iob2",
            "en",
            "UniversalNER/UNER_English-EWT",
            "0cafd881cf31d39897b6d588420fab8fbbe4423d271725c59921ac9dd49c0713"),
    /**
     * Simplified Chinese encyclopaedic text, likewise. Source: Universal NER, Chinese GSDSimp, train part, CC BY-SA
     * 4.0.
     */
    CHINESE(
            "uner/zh_gsdsimp-ud-train.iob2",
            "zh-Hans",
            "UniversalNER/UNER_Chinese-GSDSIMP",
            "a03b5260c3d960aa711ff5f12b797de5c7d7f412563593c173cd0e7135001db5");

    private final String file;
    private final String language;
    private final String origin;
    private final String sha256;

    PublicData(String file, String language, String origin, String sha256) {
        this.file = file;
        this.language = language;
        this.origin = origin;
        this.sha256 = sha256;
    }

    /**
     * Its articles.
     *
     * @param folder where the data stand, each under the name of its collection
     * @throws CorpusException if it is missing or another version, telling what to get
     */
    public List<AnnotatedArticle> read(Path folder) throws IOException {
        Path path = folder.resolve(file);
        String wanted = "; get " + path.getFileName() + " of " + origin + " on GitHub (CC BY-SA 4.0), sha256 " + sha256;
        if (!Files.isRegularFile(path)) {
            throw new CorpusException(path, 0, "is missing" + wanted);
        }
        String came = sha256(Files.readAllBytes(path));
        if (!came.equals(sha256)) {
            throw new CorpusException(path, 0, "is another version, its sha256 is " + came + wanted);
        }
        return IobCorpus.read(path, language);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
