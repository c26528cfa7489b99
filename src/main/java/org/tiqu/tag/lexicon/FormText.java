package org.tiqu.tag.lexicon;

import java.util.Arrays;
import org.tiqu.lexicon.NameForm;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.text.AlignedText;
import org.tiqu.text.Span;

/**
 * An article's text as one {@link NameForm form}, with breaks where no name can go on: between paragraphs and at
 * punctuation that does not occur inside names. Maps ranges of the form back to the article.
 */
final class FormText {
    /** Stands where no name goes on. */
    static final char BREAK = '\n';

    private static final String INSIDE_NAMES = " .-'’‘`·&‐‑–";

    private final StringBuilder form = new StringBuilder();
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];

    FormText(Segmented article) {
        AlignedText simplified = article.simplified();
        String text = simplified.text();
        int paragraph = 0;
        for (int i = 0; i < text.length(); i++) {
            Span original = simplified.toOriginal(new Span(i, i + 1));
            while (paragraph < article.paragraphs().size() && end(article, paragraph) <= original.start()) {
                paragraph++;
                append(BREAK, original);
            }
            add(text, i, original);
        }
    }

    private static int end(Segmented article, int paragraph) {
        Paragraph at = article.paragraphs().get(paragraph);
        return at.span().end();
    }

    private void add(String text, int i, Span original) {
        char c = text.charAt(i);
        String folded = NameForm.of(c);
        for (int k = 0; k < folded.length(); k++) {
            append(folded.charAt(k), original);
        }
        if (folded.isEmpty()
                && INSIDE_NAMES.indexOf(c) < 0
                && !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !isBeforeSuffix(text, i)) {
            append(BREAK, original);
        }
    }

    /** Whether the comma at {@code i} stands before "Ltd.", "Inc." and the like. */
    private static boolean isBeforeSuffix(String text, int i) {
        char c = text.charAt(i);
        if (c != ',' && c != '，') {
            return false;
        }
        int from = i + 1;
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        for (String suffix : new String[] {"ltd", "inc", "limited", "llc", "corp", "plc"}) {
            if (text.regionMatches(true, from, suffix, 0, suffix.length())) {
                return true;
            }
        }
        return false;
    }

    private void append(char c, Span original) {
        int at = form.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = original.start();
        ends[at] = original.end();
        form.append(c);
    }

    /** The form; line feeds stand where no name goes on. */
    String text() {
        return form.toString();
    }

    /** The article's range for a range of the form that is not empty. */
    Span toArticle(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }
}
