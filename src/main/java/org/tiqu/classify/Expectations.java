package org.tiqu.classify;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often each weight is used by the sequences of states of an article, on average over their probabilities.
 *
 * <p>Source: Rabiner (1989), forward probabilities; the way back takes each state's sources in proportion.
 */
final class Expectations {
    private static final double TINY = 1e-9;

    private final StateGraph graph;
    private final int states;
    private final double[][] factors;

    Expectations(StateGraph graph) {
        this.graph = graph;
        states = graph.states().size();
        factors = new double[states][];
        for (int to = 0; to < states; to++) {
            float[] costs = graph.costs(to);
            factors[to] = IntStream.range(0, costs.length)
                    .mapToDouble(k -> StrictMath.exp(costs[k]))
                    .toArray();
        }
    }

    /** Whether an article's allowed states make a sequence; if so, adds what they are beyond all sequences. */
    boolean learn(Observations observations, Weights weights, boolean[][] allowed, double[] gradient) {
        Emissions emissions = new Emissions(observations, weights);
        double[][] right = posterior(emissions, allowed, gradient, weights, 1);
        if (right.length == 0) {
            return emissions.size() == 0;
        }
        double[][] all = posterior(emissions, new boolean[0][], gradient, weights, -1);
        for (int i = 0; i < right.length; i++) {
            for (int s = 0; s < states; s++) {
                right[i][s] -= all[i][s];
            }
            spread(observations, i, right[i], gradient);
        }
        return true;
    }

    private void spread(Observations observations, int paragraph, double[] surplus, double[] gradient) {
        double[] aspects = new double[Aspect.values().length];
        for (int s = 0; s < states; s++) {
            if (Math.abs(surplus[s]) > TINY) {
                double more = surplus[s];
                Place place = graph.states().get(s).place();
                aspects[place.first().index()] += more;
                aspects[place.second().index()] += more;
                observations.parts(paragraph, s, (scale, value) -> gradient[Weights.at(scale)] += more * value);
            }
        }
        float[] features = observations.features(paragraph);
        for (Aspect aspect : Aspect.values()) {
            double more = aspect == Aspect.NOTHING ? 0 : aspects[aspect.index()];
            for (Feature feature : more == 0 ? List.<Feature>of() : List.of(Feature.values())) {
                gradient[Weights.at(aspect, feature)] += more * features[feature.index()];
            }
        }
    }

    /** The probabilities of states, nothing if none is possible; transitions are added with the sign. */
    private double[][] posterior(
            Emissions emissions, boolean[][] allowed, double[] gradient, Weights weights, double sign) {
        int size = emissions.size();
        double[][] forward = new double[size][states];
        double[][] reached = new double[size][states];
        float[] scores = new float[states];
        for (int i = 0; i < size; i++) {
            emissions.fill(i, scores);
            double best = Double.NEGATIVE_INFINITY;
            for (int to = 0; to < states; to++) {
                best = allowed.length == 0 || allowed[i][to] ? Math.max(best, scores[to]) : best;
            }
            for (int to = 0; to < states; to++) {
                if (allowed.length == 0 || allowed[i][to]) {
                    reached[i][to] = i == 0 ? StrictMath.exp(graph.start(to)) : reach(forward[i - 1], to);
                    forward[i][to] = reached[i][to] * StrictMath.exp(scores[to] - best);
                }
            }
            if (!normalize(forward[i])) {
                return new double[0][];
            }
        }
        if (size > 0) {
            double[] last = forward[size - 1];
            for (int s = 0; s < states; s++) {
                last[s] *= StrictMath.exp(graph.end(s));
            }
            normalize(last);
            for (int i = size - 1; i >= 0; i--) {
                back(i, forward, reached[i], gradient, weights, sign);
            }
        }
        return forward;
    }

    private double reach(double[] before, int to) {
        int[] sources = graph.sources(to);
        double sum = 0;
        for (int k = 0; k < sources.length; k++) {
            sum += before[sources[k]] * factors[to][k];
        }
        return sum;
    }

    /** Turns the forward values of the paragraph before into probabilities, and counts the transitions from it. */
    private void back(int i, double[][] forward, double[] reached, double[] gradient, Weights weights, double sign) {
        double[] here = forward[i];
        double[] before = new double[states];
        for (int to = 0; to < states; to++) {
            if (here[to] < TINY) {
                continue;
            }
            int place = graph.states().get(to).place().index();
            if (i == 0) {
                gradient[Weights.front(place)] += sign * here[to];
            }
            if (i == forward.length - 1 && !Float.isNaN(weights.get(Weights.back(place)))) {
                gradient[Weights.back(place)] += sign * here[to];
            }
            int[] sources = graph.sources(to);
            for (int k = 0; i > 0 && k < sources.length; k++) {
                double share = here[to] * forward[i - 1][sources[k]] * factors[to][k] / reached[to];
                if (share > TINY) {
                    before[sources[k]] += share;
                    for (int part : graph.parts(to)[k]) {
                        gradient[part] += sign * share;
                    }
                }
            }
        }
        if (i > 0) {
            forward[i - 1] = before;
        }
    }

    private static boolean normalize(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; sum > 0 && i < values.length; i++) {
            values[i] /= sum;
        }
        return sum > 0;
    }
}
