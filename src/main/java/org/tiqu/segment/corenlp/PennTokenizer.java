package org.tiqu.segment.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.tiqu.segment.Token;
import org.tiqu.segment.Tokenizer;
import org.tiqu.text.Span;

/**
 * CoreNLP's tokenizer with the options of its English pipeline. It is a finite automaton: no model is loaded.
 *
 * <p>Source of the options: {@code TokenizerAnnotator.TokenizerType.English} of CoreNLP 4.5.10, and {@code
 * untokenizable=noneKeep} so that odd characters are kept without a message on standard error.
 */
public final class PennTokenizer implements Tokenizer {
    private static final String OPTIONS = "invertible,untokenizable=noneKeep";

    @Override
    public List<Token> tokenize(String sentence) {
        List<Token> tokens = new ArrayList<>();
        PTBTokenizer<CoreLabel> tokenizer =
                new PTBTokenizer<>(new StringReader(sentence), new CoreLabelTokenFactory(true), OPTIONS);
        while (tokenizer.hasNext()) {
            CoreLabel label = tokenizer.next();
            if (label.endPosition() > label.beginPosition()) {
                tokens.add(new Token(new Span(label.beginPosition(), label.endPosition()), label.word(), ""));
            }
        }
        return tokens;
    }
}
