package org.tiqu.peer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A system of the tables: one peer for each language that it reads.
 *
 * @param name what tables call it
 * @param english who reads English, or null
 * @param chinese who reads Chinese, or null
 */
record Team(String name, @Nullable Entry english, @Nullable Entry chinese) {

    static final Team TIQU = new Team("tiqu full", Entry.TIQU_FULL, Entry.TIQU_FULL);

    /** In the order of the tables. */
    static final List<Team> ALL = List.of(
            TIQU,
            new Team("tiqu fast", Entry.TIQU_FAST, Entry.TIQU_FAST),
            new Team("CoreNLP English", Entry.CORENLP_ENGLISH, null),
            new Team("CoreNLP Chinese", null, Entry.CORENLP_CHINESE),
            new Team("HanLP", null, Entry.HANLP),
            new Team("OpenNLP", Entry.OPENNLP, Entry.OPENNLP),
            new Team("OpenNLP + UNER", Entry.OPENNLP_UNER, Entry.OPENNLP_UNER),
            new Team("CoreNLP English + CoreNLP Chinese", Entry.CORENLP_ENGLISH, Entry.CORENLP_CHINESE),
            new Team("CoreNLP English + HanLP", Entry.CORENLP_ENGLISH, Entry.HANLP));

    boolean isOfTiqu() {
        return english == Entry.TIQU_FULL || english == Entry.TIQU_FAST;
    }

    /** Whether it can be measured on such articles when these entries ran; two peers only where both are needed. */
    boolean isFor(Slice slice, Set<Entry> ran) {
        boolean isPair = english != null && chinese != null && english != chinese;
        return switch (slice) {
            case ALL, MIXED -> ran(english, ran) && ran(chinese, ran);
            case ENGLISH -> ran(english, ran) && !isPair;
            case CHINESE -> ran(chinese, ran) && !isPair;
        };
    }

    private static boolean ran(@Nullable Entry entry, Set<Entry> ran) {
        return entry != null && ran.contains(entry);
    }
}
