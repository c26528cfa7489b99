package org.tiqu.segment.hanlp;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.tiqu.segment.Token;
import org.tiqu.segment.Tokenizer;
import org.tiqu.text.Span;

/**
 * HanLP's shortest-path segmenter with all its name recognisers. One pass gives words and names; the tag room
 * reads the names from the tokens' parts of speech.
 */
public final class HanLpTokenizer implements Tokenizer {
    /** Longer input is cut, because the segmenter's word lattice grows with it; in code units. */
    private static final int LONGEST = 2000;

    private final Segment segment = new ViterbiSegment()
            .enableNameRecognize(true)
            .enableTranslatedNameRecognize(true)
            .enableJapaneseNameRecognize(false)
            .enablePlaceRecognize(true)
            .enableOrganizationRecognize(true)
            .enablePartOfSpeechTagging(true)
            .enableOffset(true);

    @Override
    public List<Token> tokenize(String sentence) {
        List<Token> tokens = new ArrayList<>();
        for (int start = 0; start < sentence.length(); ) {
            int end = cut(sentence, start);
            for (Term term : segment.seg(sentence.substring(start, end))) {
                int from = start + term.offset;
                // The term's length, not its word's text: normalisation may change the text.
                Span span = new Span(from, Math.min(end, from + term.length()));
                if (!term.word.isBlank()) {
                    tokens.add(new Token(span, term.word, String.valueOf(term.nature)));
                }
            }
            start = end;
        }
        return tokens;
    }

    private static int cut(String sentence, int start) {
        if (sentence.length() - start <= LONGEST) {
            return sentence.length();
        }
        int end = start + LONGEST;
        for (int i = end; i > start + LONGEST / 2; i--) {
            if (!Character.isLetterOrDigit(sentence.charAt(i - 1)) && !Character.isSurrogate(sentence.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isLowSurrogate(sentence.charAt(end)) ? end - 1 : end;
    }
}
