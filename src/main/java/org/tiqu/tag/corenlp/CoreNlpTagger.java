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
import java.util.Set;
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
    private final Set<String> givenNames;

    private CoreNlpTagger(CRFClassifier<CoreLabel> classifier, Set<String> givenNames) {
        this.givenNames = Set.copyOf(givenNames);
        this.classifier = classifier;
    }

    /**
     * Loads a classifier from the class path.
     *
     * @param model where it stands
     * @param givenNames given names that could be pinyin, but are no brands of companies
     * @throws UncheckedIOException if it is missing or damaged
     */
    public static CoreNlpTagger load(String model, Set<String> givenNames) {
        RedwoodConfiguration.errorLevel().apply();
        Properties properties = new Properties();
        // Otherwise words of earlier articles would change the features of later ones.
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        try {
            return new CoreNlpTagger(CRFClassifier.getClassifier(model, properties), givenNames);
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
                    tag(article.article().text(), sentence, mentions);
                }
            }
        }
        return mentions;
    }

    /** The sentence's entity tokens with the classifier's answers. */
    List<CoreLabel> labels(Sentence sentence) {
        return classifier.classifySentence(EntityTokens.of(sentence));
    }

    private void tag(String text, Sentence sentence, List<Mention> mentions) {
        List<CoreLabel> labels = labels(sentence);
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
                mentions.add(Mention.of(span, type, Mention.AS_SAID, Source.CORENLP));
                propose(text, span, type, labels.subList(i, end), mentions);
            }
            i = end;
        }
    }

    /**
     * Proposes what the classifier said, with probabilities set by hand after reading errors on the dev reports (not fitted; too few to measure, on the dev part of
     * the corpora). A single word of pinyin that it takes for a person or a place is an organization more often: companies go
     * by one word there, people by two, and the places are in the lexicon.
     */
    private void propose(String text, Span span, MentionType type, List<CoreLabel> labels, List<Mention> mentions) {
        int words = labels.size();
        String first = labels.get(0).word();
        switch (type) {
            case ORG -> {
                boolean acronym = words == 1 && first.equals(first.toUpperCase(Locale.ROOT));
                String last = labels.get(words - 1).word();
                boolean doubtful = acronym || EntityPlausibility.isDoubtful(text, span, last, words);
                mentions.add(Mention.of(span, type, doubtful ? 0.45 : 0.62, Source.CORENLP));
            }
            case PERSON, REGION -> {
                int of = labels.stream().map(CoreLabel::word).toList().indexOf("of");
                if (words == 1) {
                    boolean brand = EntityPlausibility.isBrand(first, givenNames);
                    double person = type == MentionType.PERSON ? 0.7 : 0.66;
                    mentions.add(Mention.of(span, type, brand ? 0.48 : person, Source.CORENLP));
                    mentions.add(Mention.of(span, MentionType.ORG, brand ? 0.56 : 0.2, Source.CORENLP));
                } else if (type == MentionType.PERSON && of > 0) {
                    // "Lei Jun of Xiaomi" is a person and where they belong.
                    Span person = new Span(span.start(), labels.get(of - 1).endPosition());
                    mentions.add(Mention.of(person, type, of > 1 ? 0.8 : 0.48, Source.CORENLP));
                } else {
                    mentions.add(Mention.of(span, type, type == MentionType.PERSON ? 0.8 : 0.6, Source.CORENLP));
                }
            }
            case DATE -> throw new IllegalStateException("the classifier has no dates");
        }
    }
}
