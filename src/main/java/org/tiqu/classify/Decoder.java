package org.tiqu.classify;

import java.util.Arrays;

/** Finds the best sequence of states by Viterbi's algorithm, in time and space linear in the article's length. */
final class Decoder {
    private final StateGraph graph;

    Decoder(StateGraph graph) {
        this.graph = graph;
    }

    /** The best state of each paragraph. */
    int[] decode(Emissions emissions) {
        int states = graph.states().size();
        int size = emissions.size();
        byte[][] back = new byte[size][states];
        float[] scores = new float[states];
        float[] before = new float[states];
        float[] here = new float[states];
        for (int i = 0; i < size; i++) {
            emissions.fill(i, scores);
            for (int to = 0; to < states; to++) {
                here[to] = i == 0 ? graph.start(to) : Float.NEGATIVE_INFINITY;
                int[] sources = graph.sources(to);
                float[] costs = graph.costs(to);
                for (int k = 0; i > 0 && k < sources.length; k++) {
                    float score = before[sources[k]] + costs[k];
                    if (score > here[to]) {
                        here[to] = score;
                        back[i][to] = (byte) sources[k];
                    }
                }
                here[to] += scores[to];
            }
            rebase(here);
            float[] swap = before;
            before = here;
            here = swap;
        }
        for (int s = 0; s < states; s++) {
            before[s] += graph.end(s);
        }
        int[] path = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            path[i] = i == size - 1 ? best(before) : back[i + 1][path[i + 1]] & 0xFF;
        }
        return path;
    }

    /** Keeps scores near 0, where floats are exact, however long the article. */
    private static void rebase(float[] scores) {
        float best = scores[best(scores)];
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= best;
        }
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** For each paragraph the probability of its state's role and section, over all sequences of states. */
    double[] confidence(Emissions emissions, int[] path, double temperature) {
        Marginals marginals = new Marginals(graph, temperature);
        double[] confidence = new double[path.length];
        Arrays.fill(confidence, 1);
        marginals.each(emissions, (paragraph, probabilities) -> {
            State chosen = graph.states().get(path[paragraph]);
            double sum = 0;
            for (int s = 0; s < probabilities.length; s++) {
                State state = graph.states().get(s);
                boolean same =
                        state.place().role() == chosen.place().role() && state.shownSection() == chosen.shownSection();
                sum += same ? probabilities[s] : 0;
            }
            confidence[paragraph] = sum;
        });
        return confidence;
    }
}
