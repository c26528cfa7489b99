package org.tiqu.item;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.classify.Role;
import org.tiqu.link.Linked;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.tag.Mention;
import org.tiqu.tag.Tagged;
import org.tiqu.text.Language;
import org.tiqu.text.Span;

/**
 * The text of one item, as the finders of its fields read it.
 *
 * @param parts its paragraphs in text order
 * @param currency ISO 4217 code of the money that the article means by a bare 元
 */
record ItemText(List<Part> parts, String currency) {

    /** Copies the list. */
    ItemText {
        parts = List.copyOf(parts);
    }

    /**
     * One paragraph.
     *
     * @param isHeading whether it is a title or a heading
     * @param text as in the article
     * @param folded the same for comparing: see {@link FoldedText}; equally long
     * @param names its mentions in text order
     * @param words its words and marks in text order
     */
    record Part(boolean isHeading, String text, String folded, List<Name> names, List<Span> words) {
        Part {
            names = List.copyOf(names);
            words = List.copyOf(words);
            if (text.length() != folded.length()) {
                throw new IllegalArgumentException("a text and its folded form are equally long, but got "
                        + text.length() + " and " + folded.length() + " UTF-16 code units");
            }
        }
    }

    /**
     * The text of these paragraphs.
     *
     * @param mentions indexes of the mentions inside them, ascending
     */
    static ItemText of(Linked article, List<Integer> paragraphs, List<Integer> mentions) {
        Tagged tagged = article.classified().tagged();
        Segmented segmented = tagged.segmented();
        List<Part> parts = new ArrayList<>();
        int next = 0;
        for (int index : paragraphs) {
            Span span = segmented.paragraphs().get(index).span();
            List<Name> names = new ArrayList<>();
            while (next < mentions.size()
                    && tagged.mentions().get(mentions.get(next)).span().start() < span.end()) {
                int number = mentions.get(next++);
                Mention mention = tagged.mentions().get(number);
                names.add(new Name(
                        mention.type(),
                        article.keys().get(number).value(),
                        mention.span().start() - span.start(),
                        mention.span().end() - span.start()));
            }
            Role role = article.classified().labels().get(index).role();
            String text = segmented.textOf(span);
            parts.add(new Part(
                    role == Role.ITEM_HEADING || role == Role.TITLE,
                    text,
                    FoldedText.of(text, segmented.simplifiedOf(span)),
                    names,
                    words(segmented.paragraphs().get(index))));
        }
        return new ItemText(parts, currency(segmented));
    }

    private static List<Span> words(Paragraph paragraph) {
        int start = paragraph.span().start();
        return paragraph.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(token ->
                        new Span(token.span().start() - start, token.span().end() - start))
                .toList();
    }

    /** What 元 is: in articles in traditional characters the money of Hong Kong or Taiwan, by which is named more. */
    private static String currency(Segmented segmented) {
        if (segmented.language() != Language.TRADITIONAL_CHINESE) {
            return "CNY";
        }
        String text = segmented.article().text();
        long hongKong = text.chars().filter(c -> c == '港').count();
        long taiwan = text.chars().filter(c -> c == '台' || c == '臺').count();
        return hongKong > taiwan ? "HKD" : "TWD";
    }
}
