package org.tiqu.corpus;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiqu.tag.MentionType;

/** How much there is of what in some paragraphs of some articles. */
final class CorpusCounts {
    private static final Pattern TOKEN = Pattern.compile("(\\p{IsHan})|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+");

    private final Map<MentionType, Integer> mentions = new EnumMap<>(MentionType.class);
    private int reports;
    private int paragraphs;
    private int items;
    private int words;
    private int han;

    /** Adds the paragraphs that are {@code wanted}, and the article if there are any. */
    void add(AnnotatedArticle article, Predicate<AnnotatedParagraph> wanted) {
        Set<Integer> numbers = new HashSet<>();
        boolean isAny = false;
        for (AnnotatedParagraph paragraph : article.paragraphs()) {
            if (wanted.test(paragraph)) {
                isAny = true;
                paragraphs++;
                count(paragraph.span().of(article.text()));
                if (paragraph.item() > 0) {
                    numbers.add(paragraph.item());
                }
            }
        }
        for (AnnotatedMention mention : article.mentions()) {
            AnnotatedParagraph paragraph = article.paragraphOf(mention);
            if (paragraph != null && wanted.test(paragraph)) {
                mentions.merge(mention.type(), 1, Integer::sum);
            }
        }
        items += numbers.size();
        reports += isAny ? 1 : 0;
    }

    private void count(String text) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group(1) == null) {
                words++;
            } else {
                han++;
            }
        }
    }

    int reports() {
        return reports;
    }

    int paragraphs() {
        return paragraphs;
    }

    int items() {
        return items;
    }

    /** Runs of letters and digits other than Han characters. */
    int words() {
        return words;
    }

    /** Han characters. */
    int han() {
        return han;
    }

    int mentions(MentionType type) {
        return mentions.getOrDefault(type, 0);
    }
}
