package org.tiqu.tag.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiqu.segment.Sentence;
import org.tiqu.segment.Token;

/**
 * The tokens of a sentence as CoreNLP's entity models were trained to see them: words that the tokenizer split at
 * hyphens are one token again, except before words such as "based".
 *
 * <p>Source: {@code NERCombinerAnnotator.annotationWithNERTokenization} and its list of exceptions, CoreNLP 4.5.10.
 */
final class EntityTokens {
    private static final Set<String> SPLIT_BEFORE = Set.of(
            "based",
            "area",
            "registered",
            "headquartered",
            "native",
            "born",
            "raised",
            "backed",
            "controlled",
            "owned",
            "resident",
            "trained",
            "educated");

    private EntityTokens() {}

    /** Labels with words and offsets in the article's text, as many as there are entity tokens. */
    static List<CoreLabel> of(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<CoreLabel> labels = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            CoreLabel last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
            if (last != null && last.endPosition() == token.span().start() && isMerged(last, tokens, i)) {
                last.setWord(last.word() + token.form());
                last.setEndPosition(token.span().end());
            } else {
                labels.add(label(token));
            }
        }
        return labels;
    }

    private static boolean isMerged(CoreLabel last, List<Token> tokens, int i) {
        String form = tokens.get(i).form();
        if (form.equals("-")) {
            return i + 1 < tokens.size()
                    && !SPLIT_BEFORE.contains(tokens.get(i + 1).form());
        }
        return last.word().endsWith("-") && !SPLIT_BEFORE.contains(form);
    }

    private static CoreLabel label(Token token) {
        CoreLabel label = new CoreLabel();
        label.setWord(token.form());
        label.setBeginPosition(token.span().start());
        label.setEndPosition(token.span().end());
        return label;
    }
}
