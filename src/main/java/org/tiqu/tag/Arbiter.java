package org.tiqu.tag;

import java.util.List;

/** Makes the one answer of all that is known of an article. A pure function, safe to share between threads. */
@FunctionalInterface
public interface Arbiter {

    /** The mentions of the article, in text order, not overlapping. */
    List<Mention> decide(Evidence evidence);
}
