package org.tiqu.segment;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.text.Span;

/**
 * Ends a sentence at full-width terminal punctuation, closing quotation marks and brackets included.
 * The marks occur in Chinese and left over in translations alike, and end a sentence in both.
 *
 * <p>Source: GB/T 15834-2011, sentence-final marks.
 */
final class ChineseSentenceDetector implements SentenceDetector {
    private static final String TERMINAL = "。！？｡";
    private static final String CLOSING = "”’」』）】》〉\"')]";

    @Override
    public List<Span> detect(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (TERMINAL.indexOf(text.charAt(i)) < 0) {
                continue;
            }
            while (i + 1 < text.length()
                    && (TERMINAL.indexOf(text.charAt(i + 1)) >= 0 || CLOSING.indexOf(text.charAt(i + 1)) >= 0)) {
                i++;
            }
            add(text, new Span(start, i + 1), sentences);
            start = i + 1;
        }
        add(text, new Span(start, text.length()), sentences);
        return sentences;
    }

    private static void add(String text, Span span, List<Span> sentences) {
        Span trimmed = WhiteSpace.trim(text, span);
        if (!trimmed.isEmpty()) {
            sentences.add(trimmed);
        }
    }
}
