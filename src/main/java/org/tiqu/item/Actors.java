package org.tiqu.item;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the body that acts in an item: issuer, operator or company. Each key is weighed by where it stands, how often,
 * what stands around it and what kind of body it is.
 */
final class Actors {
    private static final double[] IN_BODY = {2.6, 1.2, 0.5, 0.2};
    private static final double IN_HEADING = 2;
    private static final double OPENS_HEADING = 1;
    private static final double AGAIN = 0.3;
    private static final int AGAIN_MOST = 4;
    private static final double KNOWN = 0.5;
    private static final double CLEARLY = 0.8;
    private static final int REACH = 90;
    private static final int REACH_BACK = 28;

    private final Cues acts;
    private final Cues before;
    private final Cues behind;
    private final BodyKinds kinds;
    private final Map<BodyKinds.Kind, Double> kindWeights;

    /**
     * A choice by these cues.
     *
     * @param acts verbs of what the body does, expected behind it in its clause
     * @param before what right before a name tells that it is only a source or a place
     * @param behind the same right behind it
     * @param kindWeights what each kind of body weighs
     */
    Actors(Cues acts, Cues before, Cues behind, BodyKinds kinds, Map<BodyKinds.Kind, Double> kindWeights) {
        this.acts = acts;
        this.before = before;
        this.behind = behind;
        this.kinds = kinds;
        this.kindWeights = Map.copyOf(kindWeights);
    }

    /**
     * A candidate.
     *
     * @param key its key
     * @param weight how much speaks for it
     */
    record Choice(String key, double weight) {}

    /** Whether the name denotes something known by name, not only an unknown body or person. */
    static boolean isKnown(Name name) {
        return !name.key().startsWith("?");
    }

    /**
     * The key of the best candidate that is known by name and weighs more than {@code least}, or null; null, too, when
     * one that is not known weighs clearly more, for then the known one is somebody else.
     */
    @Nullable
    Choice bestKnown(ItemText item, Predicate<Name> isCandidate, double least) {
        Choice known = choice(item, isCandidate.and(Actors::isKnown));
        Choice any = choice(item, isCandidate);
        return known == null || any == null || known.weight() <= least || any.weight() > known.weight() + CLEARLY
                ? null
                : known;
    }

    /** The key of the best candidate that weighs more than {@code least}, or null. */
    @Nullable
    String best(ItemText item, Predicate<Name> isCandidate, double least) {
        Choice choice = choice(item, isCandidate);
        return choice == null || choice.weight() <= least ? null : choice.key();
    }

    /** The best candidate, or null when there is none; of equal ones the first. */
    @Nullable
    Choice choice(ItemText item, Predicate<Name> isCandidate) {
        Choice best = null;
        for (Map.Entry<String, Double> entry : weights(item, isCandidate).entrySet()) {
            if (best == null || entry.getValue() > best.weight()) {
                best = new Choice(entry.getKey(), entry.getValue());
            }
        }
        return best;
    }

    private Map<String, Double> weights(ItemText item, Predicate<Name> isCandidate) {
        Map<String, Double> weights = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Double> context = new LinkedHashMap<>();
        int inBody = 0;
        for (ItemText.Part part : item.parts()) {
            boolean isFirst = true;
            for (Name name : part.names()) {
                if (!isCandidate.test(name)) {
                    continue;
                }
                boolean isNew = !weights.containsKey(name.key());
                if (part.isHeading() && isNew) {
                    weights.put(name.key(), IN_HEADING + (isFirst ? OPENS_HEADING : 0));
                } else if (!part.isHeading() && !counts.containsKey(name.key())) {
                    weights.merge(name.key(), inBody < IN_BODY.length ? IN_BODY[inBody] : 0, Double::sum);
                    inBody++;
                }
                isFirst = false;
                if (!part.isHeading()) {
                    counts.merge(name.key(), 1, Integer::sum);
                }
                double here = context(part, name);
                context.merge(name.key(), here, Math::max);
            }
        }
        weights.replaceAll((key, weight) -> weight
                + AGAIN * Math.min(counts.getOrDefault(key, 0), AGAIN_MOST)
                + context.getOrDefault(key, 0.0)
                + kindWeights.getOrDefault(kinds.of(key), 0.0)
                + (key.startsWith("?") ? 0 : KNOWN));
        return weights;
    }

    private double context(ItemText.Part part, Name name) {
        String text = part.folded();
        int to = Clause.end(text, name.end(), REACH);
        double weight = Math.min(2, acts.weight(text, name.end(), to));
        int from = Clause.start(text, name.start(), REACH_BACK);
        for (Cues.Hit hit : before.in(text, from, name.start())) {
            if (text.substring(hit.end(), name.start()).isBlank()) {
                weight += hit.cue().weight();
            }
        }
        for (Cues.Hit hit : behind.in(text, name.end(), Math.min(to, name.end() + REACH_BACK))) {
            if (hit.start() - name.end() <= 2) {
                weight += hit.cue().weight();
            }
        }
        return weight;
    }
}
