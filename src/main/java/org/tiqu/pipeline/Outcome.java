package org.tiqu.pipeline;

import org.tiqu.record.ArticleRecord;
import org.tiqu.text.Failure;

/** What came of one article: its record, or why there is none. */
public sealed interface Outcome {

    /**
     * There is a record.
     *
     * @param article the record
     */
    record Done(ArticleRecord article) implements Outcome {}

    /**
     * There is none.
     *
     * @param failure why
     */
    record Failed(Failure failure) implements Outcome {}
}
