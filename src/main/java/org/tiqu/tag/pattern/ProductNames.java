package org.tiqu.tag.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiqu.segment.Paragraph;
import org.tiqu.segment.Segmented;
import org.tiqu.segment.Sentence;
import org.tiqu.text.Language;
import org.tiqu.text.Span;

/**
 * Finds products that bear their maker's name ("Baidu Blockchain Service"). A product's own name is not split, so no name
 * inside it is a mention. Source: the project's annotation guidelines, "Mentions".
 */
public final class ProductNames {
    private static final Set<String> HEADS = Set.of(
            "Platform",
            "Service",
            "Services",
            "System",
            "App",
            "Model",
            "Engine",
            "Wallet",
            "Code",
            "Coin",
            "Class",
            "Blockchain",
            "Chain",
            "Browser",
            "Phone",
            "Assistant",
            "Robot",
            "Chip",
            "Processor",
            "Version",
            "Edition");

    /** Heads that names of companies have too; with these the name must go on in brackets, as an abbreviation does. */
    private static final Set<String> SHARED = Set.of("Blockchain", "Chain", "Service", "Services", "System");

    private ProductNames() {}

    /** Where products with at least two capitalized words before, or one before two, such heads stand. */
    public static List<Span> find(Segmented article) {
        List<Span> products = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                if (sentence.language() == Language.ENGLISH) {
                    find(new Words(article, sentence), products);
                }
            }
        }
        return products;
    }

    private static void find(Words words, List<Span> products) {
        if (words.isTitleCase()) {
            return;
        }
        for (int i = 1; i < words.size(); i++) {
            if (!HEADS.contains(words.at(i)) || (words.isCapital(i + 1) && words.isJoined(i + 1))) {
                continue;
            }
            if (SHARED.contains(words.at(i)) && !words.is(i + 1, "(")) {
                continue;
            }
            int start = i;
            while (start > 0
                    && words.isCapital(start - 1)
                    && words.isJoined(start)
                    && !StopWords.contains(words.lower(start - 1))) {
                start--;
            }
            if (i - start >= 1) {
                products.add(words.span(start, i + 1));
            }
        }
    }
}
