package org.tiqu.pipeline;

import org.tiqu.classify.Classified;
import org.tiqu.item.Itemized;
import org.tiqu.link.Linked;
import org.tiqu.record.ArticleRecord;
import org.tiqu.segment.Segmented;
import org.tiqu.tag.Tagged;
import org.tiqu.text.Article;
import org.tiqu.text.Failure;
import org.tiqu.text.Stage;
import org.tiqu.text.WellFormed;

/**
 * The way of an article through the rooms. The types carry the order of the stages. Safe to share between threads,
 * as its stages are.
 */
public final class Pipeline {
    private final Stage<Article, Segmented> segment;
    private final Stage<Segmented, Tagged> tag;
    private final Stage<Tagged, Classified> classify;
    private final Stage<Classified, Linked> link;
    private final Stage<Linked, Itemized> item;
    private final Stage<Itemized, ArticleRecord> record;

    /** A pipeline of these stages, each named after its room when it fails. */
    public Pipeline(
            Stage<Article, Segmented> segment,
            Stage<Segmented, Tagged> tag,
            Stage<Tagged, Classified> classify,
            Stage<Classified, Linked> link,
            Stage<Linked, Itemized> item,
            Stage<Itemized, ArticleRecord> record) {
        this.segment = segment;
        this.tag = tag;
        this.classify = classify;
        this.link = link;
        this.item = item;
        this.record = record;
    }

    /**
     * The record of an article, or the failure of the stage that broke on it; never throws because of an article.
     * Surrogates without their other half become U+FFFD first, with a warning, so that no stage and no encoding
     * stumbles over them.
     */
    public Outcome run(Article article) {
        return run(article, StageTimer.NONE);
    }

    /** The same, and the timer hears how long each stage took. */
    public Outcome run(Article article, StageTimer timer) {
        try {
            Segmented segmented = step("segment", segment, WellFormed.of(article), timer);
            Tagged tagged = step("tag", tag, segmented, timer);
            Classified classified = step("classify", classify, tagged, timer);
            Linked linked = step("link", link, classified, timer);
            Itemized itemized = step("item", item, linked, timer);
            return new Outcome.Done(step("record", record, itemized, timer));
        } catch (BrokenStageException e) {
            return new Outcome.Failed(failure(article, e));
        }
    }

    private static <I, O> O step(String name, Stage<I, O> stage, I input, StageTimer timer)
            throws BrokenStageException {
        long start = System.nanoTime();
        try {
            return stage.apply(input);
        } catch (Throwable e) {
            // Whatever it is, only this article suffers, and the failure tells it.
            throw new BrokenStageException(name, e);
        } finally {
            timer.took(name, System.nanoTime() - start);
        }
    }

    private static Failure failure(Article article, BrokenStageException e) {
        String where = article.provenance().uri() + " (article " + article.id() + ", "
                + article.text().length() + " characters): stage " + e.stage();
        if (e.isMemory()) {
            return new Failure(
                    article.provenance().uri(),
                    e.stage(),
                    Failure.Code.MEMORY,
                    where + " needs more memory than Java may use; give it more with java -Xmx, use fewer --threads,"
                            + " or split the article");
        }
        return new Failure(
                article.provenance().uri(),
                e.stage(),
                Failure.Code.STAGE,
                where + " broke with " + e.reason() + "; please report this with the article");
    }
}
