package org.tiqu.batch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tiqu.pipeline.Outcome;
import org.tiqu.record.ArticleRecord;
import org.tiqu.text.Failure;

/**
 * What only the run as a whole can see: ids and texts that came before. Asked in the order of the inputs. Holds an
 * id and a digest for each article, nothing more.
 */
final class Ledger {
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> idsByText = new HashMap<>();

    /** The outcome in the light of the earlier ones. */
    Outcome enter(Task.Result result) {
        if (!(result.outcome() instanceof Outcome.Done done)) {
            return result.outcome();
        }
        ArticleRecord article = done.article();
        if (!ids.add(article.id())) {
            return new Outcome.Failed(new Failure(
                    result.uri(),
                    "run",
                    Failure.Code.DUPLICATE_ID,
                    result.uri() + ": an earlier input of this run has the id '" + article.id()
                            + "' too; rename one, or run them apart"));
        }
        String earlier = idsByText.putIfAbsent(result.textDigest(), article.id());
        return earlier == null || article.text().isBlank() ? done : new Outcome.Done(article.withSameAs(earlier));
    }
}
