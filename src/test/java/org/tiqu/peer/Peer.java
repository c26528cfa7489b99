package org.tiqu.peer;

import java.io.IOException;
import java.util.Set;
import org.tiqu.corpus.AnnotatedArticle;

/** A system that finds names in articles. One thread uses it. */
interface Peer {

    /** What tables call it. */
    String name();

    /** Its version, that of its models included. */
    String version();

    /** How it was set up, for readers of the results. */
    String settings();

    /** Which languages it reads; it is given no article without any of them. */
    Set<Side> sides();

    /** Makes it ready for {@link #tag}. */
    void load() throws IOException;

    /** What it says of the article. */
    AnnotatedArticle tag(PreparedArticle article);
}
