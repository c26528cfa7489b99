package org.tiqu.item;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tiqu.classify.Section;
import org.tiqu.link.Linked;

/** What the product of an application item may be: what the rules say is one sign among others. */
public final class ProductOptions {
    private final Products rules;
    private final PhraseOptions phrases;

    /**
     * Options by this room's tables.
     *
     * @throws IllegalStateException if a table is missing or damaged
     */
    public ProductOptions() {
        this(CueTable.load("words.tsv"));
    }

    ProductOptions(Map<String, Cues> words) {
        Cues verbs = Rules.of(words, "launch-verb");
        Cues nouns = Rules.of(words, "product");
        this.rules = new Products(verbs, nouns, Rules.phrases(words));
        this.phrases =
                new PhraseOptions(new PhraseSigns(verbs, nouns, Rules.of(words, "opener"), Rules.of(words, "stop")));
    }

    /** The options of an item. */
    List<Option> of(ItemText item) {
        return phrases.of(item, rules.of(item));
    }

    /** The options of each application item of an article, by the item's number. */
    public Map<Integer, List<Option>> of(Linked article) {
        Map<Integer, List<Option>> options = new TreeMap<>();
        ItemStage.texts(article, Section.APPLICATION).forEach((number, item) -> options.put(number, of(item)));
        return options;
    }

    /** Whether two texts are the same product: case, white space and quotation marks aside. */
    public static boolean isSame(String first, String second) {
        return PhraseOptions.folded(first).equals(PhraseOptions.folded(second));
    }
}
