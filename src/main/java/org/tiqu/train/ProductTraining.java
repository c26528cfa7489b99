package org.tiqu.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedItem;
import org.tiqu.corpus.ItemField;
import org.tiqu.item.ChoiceLearner;
import org.tiqu.item.Chooser;
import org.tiqu.item.Option;
import org.tiqu.item.ProductOptions;
import org.tiqu.segment.Segmented;

/**
 * Learns which run of words of an application item its product is, from articles with their gold mentions. Source of
 * penalty and rarest sign: cross-validation over six parts of the train part.
 */
public final class ProductTraining {
    private static final double PULL = 3;
    private static final int FEWEST = 3;

    private final Function<AnnotatedArticle, Segmented> segmented;
    private final ProductOptions options = new ProductOptions();

    /** Training on articles as the segmenter sees them. */
    public ProductTraining(Function<AnnotatedArticle, Segmented> segmented) {
        this.segmented = segmented;
    }

    /** What the articles teach. */
    public Chooser train(List<AnnotatedArticle> articles) {
        List<ChoiceLearner.Lesson> lessons =
                articles.stream().flatMap(article -> lessons(article).stream()).toList();
        return new Chooser(new ChoiceLearner(PULL, FEWEST).learn(lessons));
    }

    private List<ChoiceLearner.Lesson> lessons(AnnotatedArticle article) {
        Map<Integer, String> products = new HashMap<>();
        for (AnnotatedItem item : article.items()) {
            List<String> values = item.values(ItemField.PRODUCT);
            products.put(item.number(), values.isEmpty() ? "" : values.get(0));
        }
        List<ChoiceLearner.Lesson> lessons = new ArrayList<>();
        options.of(GoldLinks.of(article, segmented.apply(article))).forEach((number, list) -> {
            String product = products.getOrDefault(number, "");
            List<Integer> right = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Option option = list.get(i);
                if (ProductOptions.isSame(option.value(), product)) {
                    right.add(i);
                }
            }
            lessons.add(new ChoiceLearner.Lesson(list, right));
        });
        return lessons;
    }
}
