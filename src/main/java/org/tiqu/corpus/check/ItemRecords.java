package org.tiqu.corpus.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Role;
import org.tiqu.corpus.AnnotatedItem;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.AnnotatedParagraph;
import org.tiqu.corpus.ItemField;
import org.tiqu.tag.MentionType;

/**
 * Records that do not follow from the paragraphs and mentions of their items: number, section, heading, paragraphs,
 * and the keys mentioned. Source: the project's annotation guidelines, "Records".
 */
final class ItemRecords implements ArticleCheck {

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public void run(CheckedArticle article, Consumer<Finding> found) {
        Set<Integer> numbers = new TreeSet<>();
        article.article().paragraphs().forEach(paragraph -> numbers.add(paragraph.item()));
        numbers.remove(0);
        Set<Integer> recorded = new HashSet<>();
        for (AnnotatedItem item : article.article().items()) {
            if (!recorded.add(item.number())) {
                tell(article, item, "item " + item.number() + " has two records; keep one", found);
            } else if (numbers.contains(item.number())) {
                compare(article, item, article.paragraphsOf(item.number()), found);
            } else {
                tell(
                        article,
                        item,
                        "no paragraph belongs to item " + item.number() + "; drop the record, or number its paragraphs",
                        found);
            }
        }
        numbers.removeAll(recorded);
        for (int missing : numbers) {
            found.accept(article.finding(
                    Code.RECORD_ITEM,
                    article.paragraphsOf(missing).get(0),
                    "item " + missing + " has no record; add one"));
        }
    }

    private static void compare(
            CheckedArticle article, AnnotatedItem item, List<AnnotatedParagraph> paragraphs, Consumer<Finding> found) {
        AnnotatedParagraph telling = paragraphs.stream()
                .filter(paragraph -> paragraph.role() != Role.TITLE)
                .findFirst()
                .orElse(paragraphs.get(0));
        if (telling.section() != item.section()) {
            tell(
                    article,
                    item,
                    "the record's section is " + item.section().code() + ", but its paragraphs' "
                            + telling.section().code(),
                    found);
        }
        String heading = heading(article, paragraphs);
        if (heading == null ? item.heading() != null : !heading.equals(item.heading())) {
            tell(
                    article,
                    item,
                    "the record's heading is '" + item.heading() + "', but the text's '" + heading + "'",
                    found);
        }
        List<Integer> indexes =
                paragraphs.stream().map(AnnotatedParagraph::index).toList();
        List<Integer> told = new ArrayList<>(item.paragraphs());
        Collections.sort(told);
        if (!indexes.equals(told)) {
            tell(article, item, "the record's paragraphs are " + told + ", but the item's " + indexes, found);
        }
        for (MentionType type : MentionType.values()) {
            if (type != MentionType.DATE) {
                keys(article, item, paragraphs, type, found);
            }
        }
    }

    private static void keys(
            CheckedArticle article,
            AnnotatedItem item,
            List<AnnotatedParagraph> paragraphs,
            MentionType type,
            Consumer<Finding> found) {
        Set<String> mentioned = new LinkedHashSet<>();
        for (AnnotatedMention mention : article.mentionsIn(paragraphs)) {
            if (mention.type() == type && mention.key() != null) {
                mentioned.add(mention.key());
            }
        }
        ItemField field = ItemField.ofMentions(type);
        List<String> told = item.values(field);
        if (told.size() != mentioned.size() || !mentioned.containsAll(told)) {
            tell(
                    article,
                    item,
                    field.code() + " are " + told + ", but the item mentions " + List.copyOf(mentioned),
                    found);
        }
    }

    private static @Nullable String heading(CheckedArticle article, List<AnnotatedParagraph> paragraphs) {
        for (AnnotatedParagraph paragraph : paragraphs) {
            if (paragraph.role() == Role.ITEM_HEADING) {
                return article.textOf(paragraph);
            }
        }
        return null;
    }

    private static void tell(CheckedArticle article, AnnotatedItem item, String message, Consumer<Finding> found) {
        found.accept(article.finding(
                Code.RECORD_ITEM, item, "item " + item.number(), "item " + item.number() + ": " + message));
    }
}
