package org.tiqu.bench;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.source.Reading;
import org.tiqu.source.Source;
import org.tiqu.text.Article;

/**
 * The articles that are measured on.
 *
 * @param articles as read
 */
public record Workload(List<Article> articles) {

    /** Copies the list. */
    public Workload {
        articles = List.copyOf(articles);
    }

    /** All articles of a source; what is none is left out. */
    public static Workload of(Source source) {
        List<Article> articles = new ArrayList<>();
        while (source.hasNext()) {
            if (source.next().read() instanceof Reading.Read read
                    && !read.article().text().isBlank()) {
                articles.add(read.article());
            }
        }
        return new Workload(articles);
    }

    /** UTF-16 code units of all texts. */
    public long characters() {
        return articles.stream().mapToLong(article -> article.text().length()).sum();
    }

    /**
     * The same texts again and again as so many articles of at least so many code units, each ending where a line does.
     *
     * @throws IllegalStateException if there are none
     */
    Workload reshaped(int count, int length) {
        if (articles.isEmpty()) {
            throw new IllegalStateException("nothing can be made of no article");
        }
        List<String> lines =
                articles.stream().flatMap(article -> article.text().lines()).toList();
        List<Article> made = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder(length + 1024);
            while (text.length() < length) {
                text.append(lines.get(next++ % lines.size())).append('\n');
            }
            Article model = articles.get(i % articles.size());
            made.add(new Article("made-" + i, model.provenance(), text.toString(), model.published(), List.of()));
        }
        return new Workload(made);
    }
}
