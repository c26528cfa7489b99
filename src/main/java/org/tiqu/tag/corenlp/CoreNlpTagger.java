package org.tiqu.tag.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;
import org.tiqu.tag.Tagger;
import org.tiqu.text.Language;
import org.tiqu.text.Span;

/**
 * One of CoreNLP's conditional random fields, called directly. Safe to share between threads.
 *
 * <p>{@code classifySentence} is the entry that prepares the features; {@code classify} alone would find
 * almost nothing.
 */
public final class CoreNlpTagger implements Tagger {
    /** English, three classes: person, location, organization. */
    public static final String THREE_CLASSES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private static final Map<String, MentionType> TYPES =
            Map.of("ORGANIZATION", MentionType.ORG, "LOCATION", MentionType.REGION, "PERSON", MentionType.PERSON);

    /** How often a proposal of the type is right on translated reports. Source: measured on the dev part. */
    private static final Map<MentionType, Double> CONFIDENCE =
            Map.of(MentionType.ORG, 0.62, MentionType.REGION, 0.80, MentionType.PERSON, 0.80);

    private final CRFClassifier<CoreLabel> classifier;

    private CoreNlpTagger(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /**
     * Loads a classifier from the class path.
     *
     * @throws UncheckedIOException if it is missing or damaged
     */
    public static CoreNlpTagger load(String model) {
        RedwoodConfiguration.errorLevel().apply();
        Properties properties = new Properties();
        // Otherwise words of earlier articles would change the features of later ones.
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        try {
            return new CoreNlpTagger(CRFClassifier.getClassifier(model, properties));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot load the model " + model + ": " + e.getMessage(), e);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new UncheckedIOException(
                    "cannot load the model " + model, new IOException("it was written by another CoreNLP", e));
        }
    }

    @Override
    public List<Mention> tag(Segmented article) {
        List<Mention> mentions = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                if (sentence.language() == Language.ENGLISH
                        && !sentence.tokens().isEmpty()) {
                    tag(sentence, mentions);
                }
            }
        }
        return mentions;
    }

    private void tag(Sentence sentence, List<Mention> mentions) {
        List<CoreLabel> labels = classifier.classifySentence(EntityTokens.of(sentence));
        String background = classifier.backgroundSymbol();
        for (int i = 0; i < labels.size(); ) {
            String answer = labels.get(i).get(AnswerAnnotation.class);
            int end = i + 1;
            while (end < labels.size() && answer.equals(labels.get(end).get(AnswerAnnotation.class))) {
                end++;
            }
            MentionType type = answer.equals(background) ? null : TYPES.get(answer);
            if (type != null) {
                Span span = new Span(
                        labels.get(i).beginPosition(), labels.get(end - 1).endPosition());
                mentions.add(Mention.of(span, type, CONFIDENCE.getOrDefault(type, 0.5), Source.CORENLP));
            }
            i = end;
        }
    }
}
