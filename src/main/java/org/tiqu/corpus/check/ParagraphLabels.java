package org.tiqu.corpus.check;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.corpus.AnnotatedParagraph;

/** Role, section and item that do not go together. Source: the project's annotation guidelines, "Paragraphs". */
final class ParagraphLabels implements ArticleCheck {

    @Override
    public void run(CheckedArticle article, Consumer<Finding> found) {
        for (AnnotatedParagraph paragraph : article.article().paragraphs()) {
            String flaw = flaw(paragraph);
            if (flaw != null) {
                found.accept(article.finding(
                        Code.PARAGRAPH_LABEL,
                        paragraph,
                        flaw + " ('" + Finding.shortened(article.textOf(paragraph)) + "')"));
            }
        }
    }

    private static @Nullable String flaw(AnnotatedParagraph paragraph) {
        Role role = paragraph.role();
        Section section = paragraph.section();
        boolean hasItem = paragraph.item() > 0;
        if ((role == Role.FURNITURE) != (section == Section.NONE)) {
            return "furniture has the section none and nothing else has, but this is " + role.code() + " "
                    + section.code();
        }
        return switch (role) {
            case ITEM_HEADING -> hasItem ? null : "a heading of an item has the number of its item; add it";
            case BODY -> {
                if (section == Section.OVERVIEW) {
                    yield hasItem
                            ? "body in the overview belongs to no item; drop the number, or correct the section"
                            : null;
                }
                yield hasItem ? null : "body outside the overview belongs to an item; add its number";
            }
            case SECTION_HEADING, COMMENTARY, FURNITURE ->
                hasItem ? role.code() + " belongs to no item; drop the number " + paragraph.item() : null;
            case TITLE -> null;
        };
    }
}
