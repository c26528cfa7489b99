package org.tiqu.batch.run;

import org.tiqu.pipeline.Outcome;
import org.tiqu.pipeline.StageTimer;
import org.tiqu.text.Article;

/** A way from an article to its outcome that tells how long its stages took: {@code pipeline::run}. */
@FunctionalInterface
public interface Extraction {
    /** The outcome; never throws because of an article. */
    Outcome run(Article article, StageTimer timer);
}
