package org.tiqu.corpus.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.tiqu.classify.Role;
import org.tiqu.corpus.AnnotatedParagraph;

/**
 * Items that are not numbered through the report from 1, that go on behind another one, that have several sections or
 * a heading that does not open them. A title of a story that is one item keeps its own section. Source: the project's
 * annotation guidelines, "Paragraphs".
 */
final class ItemNumbers implements ArticleCheck {

    @Override
    public void run(CheckedArticle article, Consumer<Finding> found) {
        int last = 0;
        Map<Integer, AnnotatedParagraph> firsts = new HashMap<>();
        for (AnnotatedParagraph paragraph : article.article().paragraphs()) {
            int item = paragraph.item();
            if (item == 0) {
                continue;
            }
            if (item != last && item != last + 1) {
                found.accept(article.finding(
                        Code.ITEM_NUMBER,
                        paragraph,
                        item < last
                                ? "item " + item + " goes on behind item " + last
                                        + "; number items in the order of the text"
                                : "item " + (last + 1) + " was expected, but " + item + " came; leave no number out"));
            }
            last = Math.max(last, item);
            if (paragraph.role() == Role.TITLE) {
                continue;
            }
            AnnotatedParagraph first = firsts.putIfAbsent(item, paragraph);
            if (first != null && first.section() != paragraph.section()) {
                found.accept(article.finding(
                        Code.ITEM_SECTION,
                        paragraph,
                        "item " + item + " is " + paragraph.section().code() + " here, but "
                                + first.section().code() + " before; an item has one section"));
            }
            if (first != null && paragraph.role() == Role.ITEM_HEADING) {
                found.accept(article.finding(
                        Code.ITEM_NUMBER,
                        paragraph,
                        "item " + item + " has begun before this heading of it; give the heading a number of its own"));
            }
        }
    }
}
