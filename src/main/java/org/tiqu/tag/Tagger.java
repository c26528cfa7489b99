package org.tiqu.tag;

import java.util.List;
import org.tiqu.segment.Segmented;

/** Proposes mentions of an article. A pure function: safe to share between threads, no state between calls. */
@FunctionalInterface
public interface Tagger {

    /** The proposals in any order; those of one tagger may overlap. */
    List<Mention> tag(Segmented article);
}
