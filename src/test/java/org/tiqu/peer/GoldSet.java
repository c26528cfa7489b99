package org.tiqu.peer;

import java.util.ArrayList;
import java.util.List;
import org.tiqu.corpus.AnnotatedArticle;

/**
 * Gold articles that are measured together.
 *
 * @param id short name, of files and of {@code results.json}
 * @param title as tables write it
 * @param remark what readers should know of it
 * @param isReports whether it is annotated by tiqu's guidelines, dates and keys included
 * @param articles each with an id of its own
 */
record GoldSet(String id, String title, String remark, boolean isReports, List<AnnotatedArticle> articles) {
    GoldSet {
        articles = List.copyOf(articles);
    }

    /** The parts of it that tables show: all, and each language if there are several. */
    List<Slice> slices() {
        List<Slice> parts = new ArrayList<>();
        for (Slice slice : Slice.LANGUAGES) {
            if (articles.stream().anyMatch(article -> slice.has(article.language()))) {
                parts.add(slice);
            }
        }
        if (parts.size() > 1) {
            parts.add(0, Slice.ALL);
        }
        return parts;
    }
}
