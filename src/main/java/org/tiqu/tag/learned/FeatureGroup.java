package org.tiqu.tag.learned;

/** Features that can be left out together, to see what they add. */
public enum FeatureGroup {
    /** Clusters of words that stand in like contexts. */
    CLUSTERS,
    /** Parts of speech. */
    PARTS_OF_SPEECH,
    /** Beginnings and ends of words. */
    AFFIXES,
    /** The run of capitals that a word stands in. */
    RUNS,
    /** What the article says of a word elsewhere. */
    ARTICLE,
    /** What engines, lexicons, patterns and repetitions say. */
    EVIDENCE
}
