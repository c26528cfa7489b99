package org.tiqu.item;

import java.util.Locale;
import java.util.Map;

/** Says by its name what kind of body a key denotes. */
final class BodyKinds {
    /** What a body may be. */
    enum Kind {
        /** Of the state or a party. */
        PUBLIC,
        /** A newspaper, agency or platform of news. */
        MEDIA,
        /** A place where shares are traded. */
        EXCHANGE,
        /** School, institute, hospital, association. */
        SCHOLARLY,
        /** Any other, most of them companies. */
        FIRM
    }

    private final Map<String, Cues> cues;

    /** The kinds of the table {@code body-kinds.tsv}. */
    static BodyKinds load() {
        return new BodyKinds(CueTable.load("body-kinds.tsv"));
    }

    private BodyKinds(Map<String, Cues> cues) {
        this.cues = Map.copyOf(cues);
    }

    /** The kind of the body with this key; of several that its name tells, the one told last and with most weight. */
    Kind of(String key) {
        String folded = FoldedText.of(key, key);
        Kind best = Kind.FIRM;
        double most = 0;
        for (Kind kind : Kind.values()) {
            Cues words = cues.get(kind.name().toLowerCase(Locale.ROOT));
            if (words == null) {
                continue;
            }
            for (Cues.Hit hit : words.in(folded, 0, folded.length())) {
                double weight = hit.cue().weight() + (double) hit.end() / folded.length();
                if (weight > most) {
                    best = kind;
                    most = weight;
                }
            }
        }
        return best;
    }
}
