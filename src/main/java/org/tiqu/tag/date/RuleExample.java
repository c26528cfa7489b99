package org.tiqu.tag.date;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.text.Span;

/**
 * An example of a rule, written as {@code on ⟦February 24⟧ => day(?,2,24)}.
 *
 * @param text the text without the brackets
 * @param spans what is to be found in it, in text order
 * @param forms the forms of the spans
 */
record RuleExample(String text, List<Span> spans, List<String> forms) {
    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    /** Copies the lists. */
    RuleExample {
        spans = List.copyOf(spans);
        forms = List.copyOf(forms);
        if (spans.size() != forms.size()) {
            throw new IllegalArgumentException("expected a form for each of " + spans.size() + " mentions in \"" + text
                    + "\", got " + forms.size());
        }
    }

    /** Reads the written form. */
    static RuleExample parse(String line) {
        int arrow = line.lastIndexOf("=>");
        String marked = (arrow < 0 ? line : line.substring(0, arrow)).strip();
        List<String> forms = new ArrayList<>();
        if (arrow >= 0) {
            for (String form : line.substring(arrow + 2).split(";", -1)) {
                forms.add(form.strip());
            }
        }
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == OPEN) {
                start = text.length();
            } else if (c == CLOSE) {
                spans.add(new Span(start, text.length()));
            } else {
                text.append(c);
            }
        }
        return new RuleExample(text.toString(), spans, forms);
    }
}
