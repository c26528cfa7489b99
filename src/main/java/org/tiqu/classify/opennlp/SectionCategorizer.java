package org.tiqu.classify.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import org.tiqu.classify.Section;
import org.tiqu.classify.SectionModel;

/** OpenNLP's document categorizer as a section model. */
public final class SectionCategorizer implements SectionModel {
    private static final double LEAST = 1e-6;

    private final DoccatModel model;

    SectionCategorizer(DoccatModel model) {
        this.model = model;
    }

    /**
     * Loads a model from the class path.
     *
     * @throws UncheckedIOException if it is missing or damaged
     */
    public static SectionCategorizer load(String place) {
        try (InputStream in = SectionCategorizer.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IOException("the class path holds no " + place + "; build tiqu again with 'mvn package'");
            }
            return new SectionCategorizer(new DoccatModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the section model: " + e.getMessage(), e);
        }
    }

    @Override
    public double[] logProbabilities(List<String> signs) {
        double[] logs = new double[Section.values().length];
        Arrays.fill(logs, Math.log(LEAST));
        // A categorizer is cheap to make, and none is promised to be safe between threads.
        DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
        Map<String, Double> scores = categorizer.scoreMap(signs.toArray(String[]::new));
        for (Map.Entry<String, Double> score : scores.entrySet()) {
            Section section = Section.valueOf(score.getKey().toUpperCase(Locale.ROOT));
            logs[List.of(Section.values()).indexOf(section)] = Math.log(Math.max(LEAST, score.getValue()));
        }
        return logs;
    }

    DoccatModel model() {
        return model;
    }
}
