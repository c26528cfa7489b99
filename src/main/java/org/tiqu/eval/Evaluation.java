package org.tiqu.eval;

import java.util.List;
import java.util.function.Predicate;

/**
 * The scores of a set of articles.
 *
 * @param articles in the order of gold
 */
public record Evaluation(List<ArticleScore> articles) {

    /** Copies the list. */
    public Evaluation {
        articles = List.copyOf(articles);
    }

    /** Everything counted, together. */
    public Tally total() {
        Tally total = new Tally();
        articles.forEach(article -> total.add(article.tally()));
        return total;
    }

    /** The scores of some of the articles. */
    public Evaluation of(Predicate<ArticleScore> which) {
        return new Evaluation(articles.stream().filter(which).toList());
    }
}
