package org.tiqu.tag.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's own named-entity annotator, everything but its statistical part switched off. */
final class StatisticalPart {
    private final TokenizerAnnotator tokenizer =
            new TokenizerAnnotator(false, TokenizerAnnotator.TokenizerType.English);
    private final WordsToSentencesAnnotator sentences = WordsToSentencesAnnotator.nonSplitter();
    private final NERCombinerAnnotator annotator;

    StatisticalPart(String model) throws IOException, ClassNotFoundException {
        Properties properties = new Properties();
        properties.setProperty("ner.model", model);
        properties.setProperty("ner.statisticalOnly", "true");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        annotator = new NERCombinerAnnotator(properties);
    }

    /** A token's range and label for each of its tokens, as {@code start-end LABEL}. */
    List<String> labels(String sentence) {
        Annotation annotation = new Annotation(sentence);
        tokenizer.annotate(annotation);
        sentences.annotate(annotation);
        annotator.annotate(annotation);
        List<String> labels = new ArrayList<>();
        for (CoreLabel token : annotation.get(CoreAnnotations.TokensAnnotation.class)) {
            labels.add(token.beginPosition() + "-" + token.endPosition() + " " + token.ner());
        }
        return labels;
    }
}
