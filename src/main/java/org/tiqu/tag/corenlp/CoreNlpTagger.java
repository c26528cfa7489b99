package org.tiqu.tag.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                propose(span, type, end - i, labels.get(i).word(), mentions);
            }
            i = end;
        }
    }

    /**
     * Proposes what the classifier said, with how often it is right on translated reports (measured on the dev part of
     * the corpora). A single word that it takes for a person or a place is an organization more often: companies go by one
     * word there, people by two, and the places are in the lexicon.
     */
    private static void propose(Span span, MentionType type, int words, String first, List<Mention> mentions) {
        switch (type) {
            case ORG -> {
                boolean acronym = words == 1 && first.equals(first.toUpperCase(Locale.ROOT));
                mentions.add(Mention.of(span, type, acronym ? 0.45 : 0.62, Source.CORENLP));
            }
            case PERSON, REGION -> {
                double confidence = type == MentionType.PERSON ? 0.8 : 0.6;
                if (words == 1) {
                    mentions.add(Mention.of(span, type, 0.48, Source.CORENLP));
                    mentions.add(Mention.of(span, MentionType.ORG, 0.56, Source.CORENLP));
                } else {
                    mentions.add(Mention.of(span, type, confidence, Source.CORENLP));
                }
            }
            case DATE -> throw new IllegalStateException("the classifier has no dates");
        }
    }
}
