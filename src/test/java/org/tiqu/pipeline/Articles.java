package org.tiqu.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.tiqu.text.Article;
import org.tiqu.text.Provenance;
import org.tiqu.text.Published;

/** Articles for tests. */
public final class Articles {
    private Articles() {}

    /** A dated article. */
    public static Article of(String id, String text) {
        Provenance provenance = new Provenance(id + ".txt", "text/plain", "UTF-8", "0".repeat(64));
        Published published = new Published(LocalDate.of(2020, 3, 2), Published.By.METADATA);
        return new Article(id, provenance, text, published, List.of());
    }

    /** An article without a date. */
    public static Article undated(String id, String text) {
        return new Article(id, of(id, text).provenance(), text, null, List.of());
    }
}
