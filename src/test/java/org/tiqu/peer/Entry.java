package org.tiqu.peer;

import java.nio.file.Path;
import java.util.Locale;
import org.tiqu.pipeline.Profile;

/** Who takes part. */
enum Entry {
    TIQU_FULL,
    TIQU_FAST,
    CORENLP_ENGLISH,
    CORENLP_CHINESE,
    HANLP,
    OPENNLP,
    OPENNLP_UNER;

    private static final String ENGLISH_TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    /** What options and {@code results.json} call it. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Entry of(String id) {
        for (Entry entry : values()) {
            if (entry.id().equals(id)) {
                return entry;
            }
        }
        throw new IllegalArgumentException("'" + id + "' takes no part here");
    }

    /** The peer, not loaded yet; {@code folder} holds what was trained for it. */
    Peer peer(Path folder) {
        return switch (this) {
            case TIQU_FULL -> new TiquPeer(Profile.FULL);
            case TIQU_FAST -> new TiquPeer(Profile.FAST);
            case CORENLP_ENGLISH -> new CoreNlpPeer(Side.ENGLISH);
            case CORENLP_CHINESE -> new CoreNlpPeer(Side.CHINESE);
            case HANLP -> new HanLpPeer();
            case OPENNLP -> new OpenNlpPeer(folder, false);
            case OPENNLP_UNER -> new OpenNlpPeer(folder, true);
        };
    }

    /** Why it cannot run, for readers of the results; empty if it can. */
    String absence(Path folder) {
        return switch (this) {
            case CORENLP_ENGLISH -> ClassPath.holds(ENGLISH_TAGGER) ? "" : "its models come with the profile `peers`";
            case CORENLP_CHINESE ->
                ClassPath.holds(CoreNlpPeer.CHINESE_PROPERTIES)
                        ? ""
                        : "its models, 1.6 GB, come with the profile `peers-chinese`";
            case OPENNLP, OPENNLP_UNER -> peer(folder).sides().isEmpty() ? "what it learns from is not there" : "";
            case TIQU_FULL, TIQU_FAST, HANLP -> "";
        };
    }
}
