package org.tiqu.classify.opennlp;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.tiqu.classify.Lesson;

/** Trains OpenNLP's document categorizer on signs of paragraphs. */
public final class SectionTrainer {
    /** Set once, not compared with others. */
    private static final int ITERATIONS = 60;

    private static final int CUTOFF = 2;
    private static final double PENALTY = 1;

    private SectionTrainer() {}

    /** The model that the samples teach. */
    public static SectionCategorizer train(List<Lesson.Sample> samples) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put("L1Cost", 0.0);
        parameters.put("L2Cost", PENALTY);
        parameters.put("DataIndexer", "OnePass");
        List<DocumentSample> documents = new ArrayList<>();
        for (Lesson.Sample sample : samples) {
            documents.add(
                    new DocumentSample(sample.section().code(), sample.signs().toArray(String[]::new)));
        }
        try {
            return new SectionCategorizer(DocumentCategorizerME.train(
                    "mul", ObjectStreamUtils.createObjectStream(documents), parameters, new DoccatFactory()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot train a section model: " + e.getMessage(), e);
        }
    }

    /** Writes a model without the time of its making. */
    public static void write(SectionCategorizer model, OutputStream out) throws IOException {
        PinnedArchive.write(model.model()::serialize, out);
    }
}
