package org.tiqu.peer;

import java.util.List;
import java.util.Map;

/**
 * All that one run found out.
 *
 * @param date of the run, ISO 8601
 * @param revision what was measured
 * @param machine where
 * @param protocol how speed was measured, a sentence for readers
 * @param peers those that ran
 * @param absent why the others did not, by the id of the entry
 * @param sets the gold
 * @param scores in the order of the tables
 */
record Results(
        String date,
        Revision revision,
        Machine machine,
        String protocol,
        List<PeerFigures> peers,
        Map<Entry, String> absent,
        List<GoldSet> sets,
        List<Score> scores) {
    Results {
        peers = List.copyOf(peers);
        absent = Map.copyOf(absent);
        sets = List.copyOf(sets);
        scores = List.copyOf(scores);
    }

    List<Score> of(GoldSet set, Slice slice) {
        return scores.stream()
                .filter(score -> score.set().equals(set) && score.slice() == slice)
                .toList();
    }
}
