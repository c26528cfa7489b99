package org.tiqu.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.tiqu.lexicon.Lexicon;
import org.tiqu.record.ProducedBy;
import org.tiqu.segment.opennlp.EnglishSentenceDetector;
import org.tiqu.tag.corenlp.CoreNlpTagger;
import org.tiqu.tag.opennlp.EnglishPartsOfSpeech;

/** Which files a profile reads, what their digests are, and which tiqu this is. */
public final class Models {
    /** Folder of the learned taggers on the class path. */
    public static final String TAGGERS = "/org/tiqu/models/tagger/";

    /** The learned English tagger of the profile {@code full}. */
    public static final String ENGLISH_FULL = "english-full.crf";

    /** The learned English tagger of the profile {@code fast}. */
    public static final String ENGLISH_FAST = "english-fast.crf";

    /** The learned Chinese tagger of both profiles. */
    public static final String CHINESE = "chinese.crf";

    /** Classes of Chinese words, which that tagger sees. */
    public static final String CHINESE_CLASSES = "chinese-classes.tsv";

    /** Clusters of English words, of both profiles. */
    public static final String ENGLISH_CLUSTERS = "english-clusters.tsv";

    /** Folder of the learned paragraph classifier on the class path. */
    public static final String CLASSIFIER = "/org/tiqu/models/classifier/";

    /** What tells the section of a paragraph by its words, in OpenNLP's format. */
    public static final String SECTIONS = "sections.bin";

    /** What counts how much where paragraphs are classified. */
    public static final String WEIGHTS = "weights.tsv";

    /** Folder of what was learned about the fields of items on the class path. */
    public static final String ITEM = "/org/tiqu/models/item/";

    /** What counts how much where a product is chosen. */
    public static final String PRODUCTS = "products.tsv";

    /** Name in the record, place on the class path. */
    private static final Map<String, String> EVERY_PROFILE = Map.of(
            "tagger-chinese",
            TAGGERS + CHINESE,
            "tagger-chinese-classes",
            TAGGERS + CHINESE_CLASSES,
            "tagger-english-clusters",
            TAGGERS + ENGLISH_CLUSTERS,
            "opennlp-pos-en",
            EnglishPartsOfSpeech.MODEL,
            "classifier-sections",
            CLASSIFIER + SECTIONS,
            "classifier-weights",
            CLASSIFIER + WEIGHTS,
            "item-products",
            ITEM + PRODUCTS,
            "opennlp-sentence-en",
            EnglishSentenceDetector.MODEL,
            "hanlp-core-dictionary",
            "/data/dictionary/CoreNatureDictionary.mini.txt.bin",
            "hanlp-bigrams",
            "/data/dictionary/CoreNatureDictionary.ngram.mini.txt.table.bin");

    private static final Map<String, String> FULL_ONLY = Map.of(
            "corenlp-ner-english-3class", "/" + CoreNlpTagger.THREE_CLASSES,
            "tagger-english", TAGGERS + ENGLISH_FULL);

    private Models() {}

    /**
     * What a record made with this profile says of its making.
     *
     * @throws UncheckedIOException if a model is missing
     */
    public static ProducedBy producedBy(Profile profile) {
        return producedBy(profile, Map.of());
    }

    /** The same with the digests of a user's own lists, by file name. */
    public static ProducedBy producedBy(Profile profile, Map<String, String> own) {
        Map<String, String> digests = new TreeMap<>();
        own.forEach((file, digest) -> digests.put("lexicon-own-" + file, digest));
        EVERY_PROFILE.forEach((name, place) -> digests.put(name, digest(place)));
        Lexicon.TABLES.forEach(table -> digests.put("lexicon-" + table, digest(Lexicon.FOLDER + table)));
        if (profile == Profile.FULL) {
            FULL_ONLY.forEach((name, place) -> digests.put(name, digest(place)));
        } else {
            digests.put("tagger-english", digest(TAGGERS + ENGLISH_FAST));
        }
        return new ProducedBy(version(), profile.code(), digests);
    }

    /** The version of the program. */
    public static String version() {
        try (InputStream in = open("/org/tiqu/pipeline/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the version: " + e.getMessage(), e);
        }
    }

    private static String digest(String place) {
        try (InputStream in = open(place);
                DigestInputStream digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(java.io.OutputStream.nullOutputStream());
            return "sha256 "
                    + HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a model: " + e.getMessage(), e);
        }
    }

    private static InputStream open(String place) throws IOException {
        InputStream in = Models.class.getResourceAsStream(place);
        if (in == null) {
            throw new IOException("the class path holds no " + place + "; build tiqu again with 'mvn package'");
        }
        return in;
    }
}
