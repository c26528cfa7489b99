package org.tiqu.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The merger's answer weighs as much as the best of all possible answers. */
class MergedOptimumTest {
    private final MentionMerger merger = new MentionMerger(MentionMerger::independent);

    @Test
    void isFoundAmongRandomProposals() {
        Random random = new Random(29);
        for (int round = 0; round < 2000; round++) {
            List<Mention> proposals = distinct(RandomProposals.next(random, RandomProposals.ARTICLE, 12));
            List<Mention> merged = merger.merge(RandomProposals.ARTICLE, proposals);
            for (int i = 1; i < merged.size(); i++) {
                assertTrue(
                        merged.get(i - 1).span().end() <= merged.get(i).span().start(), merged::toString);
            }
            assertTrue(proposals.containsAll(merged), merged::toString);
            assertEquals(best(proposals), weight(merged), 1e-9, proposals::toString);
        }
    }

    /** One proposal for each span and type, so that no two become one. */
    private static List<Mention> distinct(List<Mention> proposals) {
        Map<String, Mention> distinct = new LinkedHashMap<>();
        proposals.forEach(proposal -> distinct.putIfAbsent(proposal.span() + " " + proposal.type(), proposal));
        return List.copyOf(distinct.values());
    }

    private static double best(List<Mention> proposals) {
        double best = 0;
        for (int set = 0; set < 1 << proposals.size(); set++) {
            double weight = 0;
            boolean possible = true;
            for (int i = 0; i < proposals.size() && possible; i++) {
                if ((set & 1 << i) == 0) {
                    continue;
                }
                weight += weight(List.of(proposals.get(i)));
                for (int k = 0; k < i && possible; k++) {
                    possible = (set & 1 << k) == 0
                            || !proposals
                                    .get(k)
                                    .span()
                                    .overlaps(proposals.get(i).span());
                }
            }
            best = possible ? Math.max(best, weight) : best;
        }
        return best;
    }

    /** The logarithm of the odds times the length in words; a word is a letter and a space. */
    private static double weight(List<Mention> mentions) {
        double weight = 0;
        for (Mention mention : mentions) {
            double odds = mention.confidence() / (1 - mention.confidence());
            weight += Math.log(odds) * (mention.span().length() + 1) / 2;
        }
        return weight;
    }
}
