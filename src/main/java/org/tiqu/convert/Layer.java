package org.tiqu.convert;

import java.util.Locale;
import java.util.function.Predicate;
import org.tiqu.corpus.AnnotatedArticle;

/** What an article has beyond its text and its mentions, and a format may not be able to hold. */
@SuppressWarnings("ImmutableEnumChecker") // the predicates are stateless
public enum Layer {
    /** What mentions denote. */
    KEYS(article -> article.mentions().stream().anyMatch(mention -> mention.key() != null)),
    /** Probabilities of mentions and keys. */
    PROBABILITIES(article -> article.mentions().stream()
            .anyMatch(mention -> mention.confidence() != null || mention.keyConfidence() != null)),
    /** Roles, sections and items of paragraphs. */
    PARAGRAPHS(article -> !article.paragraphs().isEmpty()),
    /** News items as rows of a table. */
    ITEMS(article -> !article.items().isEmpty());

    private final Predicate<AnnotatedArticle> isThere;

    Layer(Predicate<AnnotatedArticle> isThere) {
        this.isThere = isThere;
    }

    /** Whether the article has it. */
    public boolean isIn(AnnotatedArticle article) {
        return isThere.test(article);
    }

    /** What it is called in messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
