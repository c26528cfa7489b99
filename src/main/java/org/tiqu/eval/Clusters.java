package org.tiqu.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Mentions put together, each in one set.
 *
 * @param <M> a mention; equal ones are the same
 */
final class Clusters<M> {
    private final List<Set<M>> sets;
    private final Map<M, Integer> indexes = new HashMap<>();

    private Clusters(List<Set<M>> sets) {
        this.sets = sets;
        for (int i = 0; i < sets.size(); i++) {
            for (M mention : sets.get(i)) {
                indexes.put(mention, i);
            }
        }
    }

    /** The mentions that {@code which} tells of each element, those of one name together. */
    static <T, M> Clusters<M> of(Collection<T> elements, Function<T, M> which, Function<T, Object> name) {
        Map<Object, Set<M>> sets = new LinkedHashMap<>();
        for (T element : elements) {
            sets.computeIfAbsent(name.apply(element), key -> new LinkedHashSet<>())
                    .add(which.apply(element));
        }
        return new Clusters<>(List.copyOf(sets.values()));
    }

    /** The same without all but these mentions. */
    Clusters<M> within(Set<M> mentions) {
        List<Set<M>> kept = new ArrayList<>();
        for (Set<M> set : sets) {
            Set<M> rest = new LinkedHashSet<>(set);
            rest.retainAll(mentions);
            if (!rest.isEmpty()) {
                kept.add(rest);
            }
        }
        return new Clusters<>(kept);
    }

    /**
     * For each mention, the share of its set that stands with it on the other side as well; none where the other
     * side has not the mention. Source: B³, Bagga and Baldwin (1998).
     */
    static <M> Counts bCubed(Clusters<M> gold, Clusters<M> predicted) {
        return new Counts(
                predicted.shares(gold), predicted.indexes.size(), gold.shares(predicted), gold.indexes.size());
    }

    private double shares(Clusters<M> other) {
        double sum = 0;
        for (Set<M> set : sets) {
            for (int shared : other.shared(set).values()) {
                sum += (double) shared * shared / set.size();
            }
        }
        return sum;
    }

    /**
     * The similarity of the sets, twice what two share over what they have, when each is compared with one other at
     * most. Source: CEAF with phi 4, Luo (2005).
     */
    static <M> Counts ceafE(Clusters<M> gold, Clusters<M> predicted) {
        List<Assignment.Edge> edges = new ArrayList<>();
        for (int i = 0; i < gold.sets.size(); i++) {
            Set<M> set = gold.sets.get(i);
            for (Map.Entry<Integer, Integer> shared : predicted.shared(set).entrySet()) {
                int size = set.size() + predicted.sets.get(shared.getKey()).size();
                edges.add(new Assignment.Edge(i, shared.getKey(), 2.0 * shared.getValue() / size));
            }
        }
        double similarity = Assignment.best(edges).stream()
                .mapToDouble(Assignment.Edge::value)
                .sum();
        return Counts.of(similarity, predicted.sets.size(), gold.sets.size());
    }

    /** How many of these mentions each set here has, by the index of the set. */
    private Map<Integer, Integer> shared(Set<M> mentions) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (M mention : mentions) {
            Integer index = indexes.get(mention);
            if (index != null) {
                shared.merge(index, 1, Integer::sum);
            }
        }
        return shared;
    }
}
