package org.tiqu.segment.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.tiqu.segment.SentenceDetector;
import org.tiqu.text.Span;

/**
 * OpenNLP's English sentence model, its answers mended by {@link SentenceBoundaries} where it is known to
 * split behind an abbreviation or to miss a missing space.
 *
 * <p>Source of the model: {@code org.apache.opennlp:opennlp-models-sentdetect-en}, trained on UD EWT, Apache-2.0.
 */
public final class EnglishSentenceDetector implements SentenceDetector {
    /** Where the models artifact keeps the model. */
    public static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private final SentenceModel model;

    private EnglishSentenceDetector(SentenceModel model) {
        this.model = model;
    }

    /**
     * Loads the model from the class path.
     *
     * @throws UncheckedIOException if it is missing or damaged
     */
    public static EnglishSentenceDetector load() {
        try (InputStream in = EnglishSentenceDetector.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("the class path holds no " + MODEL + "; build tiqu again with 'mvn package'");
            }
            return new EnglishSentenceDetector(new SentenceModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the English sentence model: " + e.getMessage(), e);
        }
    }

    @Override
    public List<Span> detect(String text) {
        List<Span> sentences = new ArrayList<>();
        // The detector keeps state between calls, the model does not.
        for (opennlp.tools.util.Span span : new SentenceDetectorME(model).sentPosDetect(text)) {
            sentences.add(new Span(span.getStart(), span.getEnd()));
        }
        return SentenceBoundaries.mend(text, sentences);
    }
}
