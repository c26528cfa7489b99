package org.tiqu.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * Compares which organizations, regions and people were put together, that is, have one key; also keys that begin
 * with {@code ?} put mentions together, {@code ?} alone does not. On the mentions that both sides have with one span
 * and type ({@code b3}, {@code ceaf-e}), and end to end ({@code b3-end-to-end}), where a mention that the other side
 * has not counts as wholly wrong.
 */
final class ClusterScorer {
    static final String LAYER = "clusters";
    static final String B3 = "b3";
    static final String CEAF_E = "ceaf-e";
    static final String B3_END_TO_END = "b3-end-to-end";

    /** A mention without its key, as both sides may have it. */
    private record Place(Span span, MentionType type) {
        static Place of(AnnotatedMention mention) {
            return new Place(mention.span(), mention.type());
        }
    }

    private record Name(MentionType type, String key) {
        static Object of(AnnotatedMention mention) {
            String key = mention.key();
            return key == null || key.equals("?") ? Place.of(mention) : new Name(mention.type(), key);
        }
    }

    private ClusterScorer() {}

    static void score(List<MentionMatch> matches, Tally tally) {
        List<AnnotatedMention> gold = new ArrayList<>();
        List<AnnotatedMention> predicted = new ArrayList<>();
        Set<Place> both = new HashSet<>();
        for (MentionMatch match : matches) {
            add(match.gold(), gold);
            add(match.predicted(), predicted);
            if (match.isStrict()) {
                both.add(Place.of(match.one()));
            }
        }
        for (MentionType type : MentionType.values()) {
            if (type != MentionType.DATE) {
                count(tally, type.name(), gold, predicted, both, mention -> mention.type() == type);
            }
        }
        count(tally, Figure.ALL, gold, predicted, both, mention -> true);
    }

    private static void add(@Nullable AnnotatedMention mention, List<AnnotatedMention> mentions) {
        if (mention != null && mention.type() != MentionType.DATE) {
            mentions.add(mention);
        }
    }

    private static void count(
            Tally tally,
            String group,
            List<AnnotatedMention> gold,
            List<AnnotatedMention> predicted,
            Set<Place> both,
            Predicate<AnnotatedMention> isOfGroup) {
        Clusters<Place> allGold = clusters(gold.stream().filter(isOfGroup).toList());
        Clusters<Place> allPredicted =
                clusters(predicted.stream().filter(isOfGroup).toList());
        Clusters<Place> sharedGold = allGold.within(both);
        Clusters<Place> sharedPredicted = allPredicted.within(both);
        tally.add(new Figure(LAYER, B3_END_TO_END, group), Clusters.bCubed(allGold, allPredicted));
        tally.add(new Figure(LAYER, B3, group), Clusters.bCubed(sharedGold, sharedPredicted));
        tally.add(new Figure(LAYER, CEAF_E, group), Clusters.ceafE(sharedGold, sharedPredicted));
    }

    private static Clusters<Place> clusters(List<AnnotatedMention> mentions) {
        return Clusters.of(mentions, Place::of, Name::of);
    }
}
