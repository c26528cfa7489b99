package org.tiqu.corpus.check;

import java.nio.file.Path;
import java.util.List;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedEntity;
import org.tiqu.corpus.AnnotatedItem;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.corpus.ElementLines;

/**
 * An article to be checked; makes findings that know their lines.
 *
 * @param split the name of the split that it belongs to
 * @param file where it was read
 * @param line where it begins there, counted from 1
 * @param article what was read
 * @param lines where its elements stand
 * @param isWhole whether nothing had to be left out; otherwise what contradicts what was left out is no news
 */
record CheckedArticle(
        String split, Path file, int line, AnnotatedArticle article, ElementLines lines, boolean isWhole) {

    Finding finding(Code code, String message) {
        return new Finding(file, line, code, article.id(), message);
    }

    Finding finding(Code code, AnnotatedMention mention, String message) {
        return new Finding(file, line(mention), code, article.textOf(mention), message);
    }

    Finding finding(Code code, AnnotatedParagraph paragraph, String message) {
        return finding(code, paragraph, textOf(paragraph), message);
    }

    Finding finding(Code code, AnnotatedParagraph paragraph, String subject, String message) {
        return new Finding(
                file, lines.paragraphs().get(article.paragraphs().indexOf(paragraph)), code, subject, message);
    }

    Finding finding(Code code, AnnotatedItem item, String subject, String message) {
        return new Finding(file, lines.items().get(article.items().indexOf(item)), code, subject, message);
    }

    Finding finding(Code code, AnnotatedEntity entity, String message) {
        int line = lines.entities().get(article.entities().indexOf(entity));
        return new Finding(file, line, code, entity.key(), message);
    }

    int line(AnnotatedMention mention) {
        return lines.mentions().get(article.mentions().indexOf(mention));
    }

    String textOf(AnnotatedParagraph paragraph) {
        return paragraph.span().of(article.text());
    }

    /** The mention's part of the text in one line. */
    String surface(AnnotatedMention mention) {
        return Finding.oneLine(article.textOf(mention));
    }

    List<AnnotatedParagraph> paragraphsOf(int item) {
        return article.paragraphs().stream()
                .filter(paragraph -> paragraph.item() == item)
                .toList();
    }

    List<AnnotatedMention> mentionsIn(List<AnnotatedParagraph> paragraphs) {
        return article.mentions().stream()
                .filter(mention -> paragraphs.stream()
                        .anyMatch(paragraph -> paragraph.span().contains(mention.span())))
                .toList();
    }
}
