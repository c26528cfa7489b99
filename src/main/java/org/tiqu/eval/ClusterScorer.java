package org.tiqu.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * Compares which mentions were put together: B³ (Bagga and Baldwin 1998) and CEAF-e (Luo 2005, phi 4), of
 * organizations, regions and people outside furniture. On the mentions that both sides have with one span and type
 * ({@code b3}, {@code ceaf-e}), and end to end ({@code b3-end-to-end}), where a mention that the other side has not
 * counts as wholly wrong. A mention without a key is a cluster of its own.
 */
final class ClusterScorer {
    static final String LAYER = "clusters";
    static final String B3 = "b3";
    static final String CEAF_E = "ceaf-e";
    static final String B3_END_TO_END = "b3-end-to-end";

    private record Name(MentionType type, String key) {}

    private ClusterScorer() {}

    static void score(ArticlePair pair, List<MentionMatch> matches, Tally tally) {
        List<AnnotatedMention> gold = new ArrayList<>();
        List<AnnotatedMention> predicted = new ArrayList<>();
        Set<Span> both = new HashSet<>();
        for (MentionMatch match : matches) {
            AnnotatedMention wanted = match.gold();
            AnnotatedMention came = match.predicted();
            if (wanted != null && isClustered(pair, wanted)) {
                gold.add(wanted);
                if (match.isStrict()) {
                    both.add(wanted.span());
                }
            }
            if (came != null && isClustered(pair, came)) {
                predicted.add(came);
            }
        }
        for (MentionType type : MentionType.values()) {
            if (type != MentionType.DATE) {
                count(tally, type.name(), gold, predicted, both, mention -> mention.type() == type);
            }
        }
        count(tally, Figure.ALL, gold, predicted, both, mention -> true);
    }

    private static boolean isClustered(ArticlePair pair, AnnotatedMention mention) {
        return mention.type() != MentionType.DATE && !pair.isFurniture(mention.span());
    }

    private static void count(
            Tally tally,
            String group,
            List<AnnotatedMention> gold,
            List<AnnotatedMention> predicted,
            Set<Span> both,
            Function<AnnotatedMention, Boolean> isOfGroup) {
        List<Set<Span>> allGold =
                clusters(gold.stream().filter(isOfGroup::apply).toList());
        List<Set<Span>> allPredicted =
                clusters(predicted.stream().filter(isOfGroup::apply).toList());
        tally.add(new Figure(LAYER, B3_END_TO_END, group), bCubed(allGold, allPredicted));
        List<Set<Span>> sharedGold = within(allGold, both);
        List<Set<Span>> sharedPredicted = within(allPredicted, both);
        tally.add(new Figure(LAYER, B3, group), bCubed(sharedGold, sharedPredicted));
        tally.add(new Figure(LAYER, CEAF_E, group), ceafE(sharedGold, sharedPredicted));
    }

    private static List<Set<Span>> clusters(List<AnnotatedMention> mentions) {
        Map<Name, Set<Span>> clusters = new HashMap<>();
        for (AnnotatedMention mention : mentions) {
            String key = mention.key() == null ? mention.span().toString() : mention.key();
            clusters.computeIfAbsent(new Name(mention.type(), key), name -> new HashSet<>())
                    .add(mention.span());
        }
        return new ArrayList<>(clusters.values());
    }

    private static List<Set<Span>> within(List<Set<Span>> clusters, Set<Span> spans) {
        List<Set<Span>> kept = new ArrayList<>();
        for (Set<Span> cluster : clusters) {
            Set<Span> rest = new HashSet<>(cluster);
            rest.retainAll(spans);
            if (!rest.isEmpty()) {
                kept.add(rest);
            }
        }
        return kept;
    }

    private static Counts bCubed(List<Set<Span>> gold, List<Set<Span>> predicted) {
        return new Counts(shares(predicted, gold), size(predicted), shares(gold, predicted), size(gold));
    }

    /** Over the mentions of {@code clusters}: the share of the mention's cluster that its other cluster holds. */
    private static double shares(List<Set<Span>> clusters, List<Set<Span>> others) {
        Map<Span, Set<Span>> otherOf = new HashMap<>();
        others.forEach(other -> other.forEach(span -> otherOf.put(span, other)));
        double sum = 0;
        for (Set<Span> cluster : clusters) {
            for (Span span : cluster) {
                sum += (double) shared(cluster, otherOf.getOrDefault(span, Set.of())) / cluster.size();
            }
        }
        return sum;
    }

    private static Counts ceafE(List<Set<Span>> gold, List<Set<Span>> predicted) {
        double[][] similarity = new double[gold.size()][predicted.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                similarity[i][j] = 2.0
                        * shared(gold.get(i), predicted.get(j))
                        / (gold.get(i).size() + predicted.get(j).size());
            }
        }
        return Counts.of(Assignment.best(similarity), predicted.size(), gold.size());
    }

    private static int shared(Set<Span> a, Set<Span> b) {
        Set<Span> smaller = a.size() < b.size() ? a : b;
        Set<Span> larger = smaller == a ? b : a;
        return (int) smaller.stream().filter(larger::contains).count();
    }

    private static int size(List<Set<Span>> clusters) {
        return clusters.stream().mapToInt(Set::size).sum();
    }
}
