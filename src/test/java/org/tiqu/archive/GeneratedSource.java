package org.tiqu.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.source.Input;
import org.tiqu.source.Reading;
import org.tiqu.source.Source;
import org.tiqu.text.Article;
import org.tiqu.text.Provenance;
import org.tiqu.text.Published;

/** The first articles of a generator, made when their turn comes. */
public final class GeneratedSource extends Source.Lookahead {
    private final ArchiveGenerator generator;
    private final long count;
    private long next;

    /** As many as {@code count}. */
    public GeneratedSource(ArchiveGenerator generator, long count) {
        this.generator = generator;
        this.count = count;
    }

    private record Generated(GeneratedArticle article) implements Input {
        @Override
        public String uri() {
            return article.id() + ".txt";
        }

        @Override
        public long size() {
            return article.text().length();
        }

        @Override
        public Reading read() {
            Provenance provenance = new Provenance(uri(), "text/plain", "UTF-8", "0".repeat(64));
            Published published = new Published(LocalDate.parse(article.published()), Published.By.METADATA);
            return new Reading.Read(new Article(article.id(), provenance, article.text(), published, List.of()));
        }
    }

    @Override
    protected @Nullable Input advance() {
        return next < count ? new Generated(generator.article(next++)) : null;
    }

    @Override
    public void close() {}
}
