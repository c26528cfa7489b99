package org.tiqu.tag.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Engines;
import org.tiqu.segment.Sentence;
import org.tiqu.segment.Token;

/** The direct call gives the answers that CoreNLP's pipeline would give with the same model. */
class SameAsCoreNlpTest {

    @Test
    void asItsAnnotatorsStatisticalPart() throws Exception {
        StatisticalPart coreNlp = new StatisticalPart(CoreNlpTagger.THREE_CLASSES);
        int names = 0;
        for (String text : EnglishSentences.ALL) {
            List<String> expected = coreNlp.labels(text);
            assertEquals(expected, labels(text), text);
            names += (int) expected.stream().filter(l -> !l.endsWith(" O")).count();
        }
        assertTrue(EnglishSentences.ALL.size() >= 60);
        assertTrue(names > 150, "the sentences hold names, but only " + names + " tokens of them were found");
    }

    @Test
    void whateverWasTaggedBefore() {
        List<List<String>> first =
                EnglishSentences.ALL.stream().map(SameAsCoreNlpTest::labels).toList();
        Random random = new Random(3);
        for (int round = 0; round < 3; round++) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < EnglishSentences.ALL.size(); i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            for (int i : order) {
                labels("the " + EnglishSentences.ALL.get(i).toLowerCase(java.util.Locale.ROOT));
                assertEquals(first.get(i), labels(EnglishSentences.ALL.get(i)));
            }
        }
    }

    @Test
    void alsoWhereAHyphenBindsAName() {
        List<String> labels = labels("The Los Angeles-based bank said no.");
        assertEquals(List.of("4-7 LOCATION", "8-15 LOCATION", "15-16 O"), labels.subList(1, 4));
    }

    /** The label of each Penn token: that of the entity token which holds it. */
    private static List<String> labels(String text) {
        var paragraphs = Engines.segment(text).paragraphs();
        assertEquals(1, paragraphs.get(0).sentences().size(), text);
        Sentence sentence = paragraphs.get(0).sentences().get(0);
        List<CoreLabel> entityTokens = Engines.coreNlp().labels(sentence);
        List<String> labels = new ArrayList<>();
        int at = 0;
        for (Token token : sentence.tokens()) {
            while (entityTokens.get(at).endPosition() <= token.span().start()) {
                at++;
            }
            labels.add(token.span().start() + "-" + token.span().end() + " "
                    + entityTokens.get(at).get(AnswerAnnotation.class));
        }
        return labels;
    }
}
