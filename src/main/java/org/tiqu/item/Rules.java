package org.tiqu.item;

import java.util.Map;

/** Takes what the finders need out of the tables. */
final class Rules {
    private Rules() {}

    /**
     * The cues of a kind.
     *
     * @throws IllegalStateException if the table has none
     */
    static Cues of(Map<String, Cues> table, String kind) {
        Cues cues = table.get(kind);
        if (cues == null) {
            throw new IllegalStateException("the tables of room item have no cues of the kind '" + kind + "'");
        }
        return cues;
    }

    static Phrases phrases(Map<String, Cues> words) {
        return new Phrases(of(words, "opener"), of(words, "stop"));
    }

    static Phrases documentPhrases(Map<String, Cues> words) {
        return new Phrases(of(words, "opener"), of(words, "document-stop"));
    }

    static Actors actors(
            Map<String, Cues> table, String acts, BodyKinds kinds, Map<BodyKinds.Kind, Double> kindWeights) {
        return new Actors(of(table, acts), of(table, "before"), of(table, "behind"), kinds, kindWeights);
    }
}
