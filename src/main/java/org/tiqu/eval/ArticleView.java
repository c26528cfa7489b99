package org.tiqu.eval;

import java.util.List;
import org.tiqu.classify.Role;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.text.Span;

/** Writes an article's paragraphs with their labels and their marked text. */
final class ArticleView {
    private final HtmlWriter out;
    private final ArticlePair pair;
    private final MentionMarks marks;
    private final ParagraphLabels labels;

    /** For one article; keys are judged only where the system gives any. */
    ArticleView(HtmlWriter out, ArticleScore score, boolean hasKeys) {
        this.out = out;
        this.pair = score.pair();
        this.marks = new MentionMarks(out, score, hasKeys);
        this.labels = new ParagraphLabels(pair);
    }

    /** Writes all of the text, what stands outside of paragraphs included. */
    void write() {
        int from = 0;
        for (AnnotatedParagraph paragraph : pair.gold().paragraphs()) {
            between(from, paragraph.span().start());
            paragraph(paragraph);
            from = paragraph.span().end();
        }
        between(from, pair.gold().text().length());
    }

    private void between(int from, int to) {
        Span span = new Span(Math.min(from, to), to);
        if (!span.of(pair.gold().text()).isBlank()) {
            block("none", "none", List.of(), List.of(), span);
        }
    }

    private void paragraph(AnnotatedParagraph gold) {
        boolean isFurniture = gold.role() == Role.FURNITURE;
        String section = isFurniture ? gold.role().code() : gold.section().code();
        List<String> label = List.of(ParagraphLabels.label(gold));
        block(gold.role().code(), section, label, labels.otherwise(gold), gold.span());
    }

    private void block(String role, String section, List<String> label, List<String> otherwise, Span span) {
        out.line().open("div", "class", "par " + role, "data-s", section).open("div", "class", "l");
        label.forEach(gold -> out.leaf("span", gold));
        otherwise.forEach(other -> out.leaf("span", "≠ " + other, "class", "d"));
        out.close().open("p", "dir", "auto");
        marks.write(span);
        out.close().close();
    }
}
