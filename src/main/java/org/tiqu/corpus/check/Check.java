package org.tiqu.corpus.check;

import java.util.function.Consumer;

/** A family of checks. Stateless, and so safe to share between threads. */
interface Check {
    /** Reports what is wrong in the corpus, in any order. */
    void run(CheckedCorpus corpus, Consumer<Finding> found);
}
