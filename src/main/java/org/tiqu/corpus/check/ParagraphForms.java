package org.tiqu.corpus.check;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.segment.WhiteSpace;
import org.tiqu.text.Span;

/**
 * Text outside paragraphs, and paragraphs that are no lines or blocks of lines. Source: the project's annotation
 * guidelines, "Paragraphs".
 */
final class ParagraphForms implements ArticleCheck {
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[\\s\\p{Z}]*\\R");

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public void run(CheckedArticle article, Consumer<Finding> found) {
        String text = article.article().text();
        int from = 0;
        int line = article.line();
        for (AnnotatedParagraph paragraph : article.article().paragraphs()) {
            line = article.lines()
                    .paragraphs()
                    .get(article.article().paragraphs().indexOf(paragraph));
            Span span = paragraph.span();
            unlabelled(article, line, new Span(from, span.start()), found);
            if (!WhiteSpace.trim(text, span).equals(span)) {
                found.accept(article.finding(
                        Code.PARAGRAPH_FORM,
                        paragraph,
                        "a paragraph does not begin or end with white space; move its ends"));
            }
            if (BLANK_LINE.matcher(span.of(text)).find()) {
                found.accept(article.finding(
                        Code.PARAGRAPH_FORM, paragraph, "a paragraph holds no blank line; make two of it"));
            }
            if (from > 0 && !hasBreak(text, from, span.start())) {
                found.accept(
                        article.finding(
                                Code.PARAGRAPH_FORM,
                                paragraph,
                                "a paragraph begins a line, but this one goes on with the line of the one before; make one of them"));
            }
            from = span.end();
        }
        unlabelled(article, line, new Span(from, text.length()), found);
    }

    private static boolean hasBreak(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> "\n\r\u0085\u2028\u2029".indexOf(c) >= 0);
    }

    private static void unlabelled(CheckedArticle article, int line, Span gap, Consumer<Finding> found) {
        String text = article.article().text();
        Span rest = WhiteSpace.trim(text, gap);
        if (!rest.isEmpty()) {
            String shown = Finding.shortened(rest.of(text));
            found.accept(new Finding(
                    article.file(),
                    line,
                    Code.UNLABELLED,
                    shown,
                    "the text '" + shown
                            + "' belongs to no paragraph; give it a role, furniture if it is not the report"));
        }
    }
}
