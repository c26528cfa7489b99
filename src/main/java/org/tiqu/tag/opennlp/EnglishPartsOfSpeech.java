package org.tiqu.tag.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * The universal parts of speech of English words, {@code PROPN} for a proper noun. Safe to share between threads.
 *
 * <p>Source of the model: {@code org.apache.opennlp:opennlp-models-pos-en}, trained on UD EWT, Apache-2.0.
 */
public final class EnglishPartsOfSpeech implements UnaryOperator<String[]> {
    /** Where the models artifact keeps the model. */
    public static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** Where the file keeps the classifier; OpenNLP does not tell. */
    private static final String ENTRY = "pos.model";

    private final MaxentModel model;
    /** One for each thread: it remembers the sentence that it saw last. */
    private final ThreadLocal<POSContextGenerator> contextsOfThread;

    private EnglishPartsOfSpeech(POSModel pos) {
        this.model = pos.getArtifact(ENTRY);
        this.contextsOfThread = ThreadLocal.withInitial(() -> pos.getFactory().getPOSContextGenerator(0));
    }

    /**
     * Loads the model from the class path.
     *
     * @throws UncheckedIOException if it is missing or damaged
     */
    public static EnglishPartsOfSpeech load() {
        try (InputStream in = EnglishPartsOfSpeech.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("the class path holds no " + MODEL + "; build tiqu again with 'mvn package'");
            }
            return new EnglishPartsOfSpeech(new POSModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the model of English parts of speech: " + e.getMessage(), e);
        }
    }

    /**
     * The tag of each word: the likeliest given the words and the tags before it. No beam of other ways is kept, which
     * takes a third of the time; the tags are evidence for a model, not an answer.
     */
    @Override
    public String[] apply(String[] words) {
        POSContextGenerator contexts = contextsOfThread.get();
        String[] tags = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            tags[i] = model.getBestOutcome(model.eval(contexts.getContext(i, words, tags, null)));
        }
        return tags;
    }
}
