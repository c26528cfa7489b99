package org.tiqu.classify;

/**
 * The probability of each state of each paragraph by the forward–backward algorithm. Forward values are kept
 * at the borders of blocks only and computed again within one, so that space grows with the article's length by a
 * few bytes a paragraph.
 */
final class Marginals {
    private static final int BLOCK = 512;

    private final StateGraph graph;
    private final int states;
    private final double temperature;
    private final double[][] factors;

    /** Receives the probabilities by state of one paragraph; the array is used again. */
    @FunctionalInterface
    interface Sink {
        void accept(int paragraph, double[] probabilities);
    }

    Marginals(StateGraph graph, double temperature) {
        this.graph = graph;
        this.temperature = temperature;
        states = graph.states().size();
        factors = new double[states][];
        for (int to = 0; to < states; to++) {
            float[] costs = graph.costs(to);
            factors[to] = new double[costs.length];
            for (int k = 0; k < costs.length; k++) {
                factors[to][k] = Math.exp(costs[k] / temperature);
            }
        }
    }

    /** Calls the sink for every paragraph, from the last to the first. */
    void each(Emissions emissions, Sink sink) {
        int size = emissions.size();
        float[] scores = new float[states];
        double[] likelihood = new double[states];
        double[][] borders = new double[(size + BLOCK - 1) / BLOCK][];
        double[] forward = new double[states];
        for (int i = 0; i < size; i++) {
            likelihood(emissions, i, scores, likelihood);
            forward = forward(i, forward, likelihood);
            if (i % BLOCK == 0) {
                borders[i / BLOCK] = forward;
            }
        }
        double[] backward = new double[states];
        for (int s = 0; s < states; s++) {
            backward[s] = Math.exp(graph.end(s) / temperature);
        }
        for (int block = borders.length - 1; block >= 0; block--) {
            int start = block * BLOCK;
            int end = Math.min(size, start + BLOCK);
            double[][] values = new double[end - start][];
            values[0] = borders[block];
            for (int i = start + 1; i < end; i++) {
                likelihood(emissions, i, scores, likelihood);
                values[i - start] = forward(i, values[i - start - 1], likelihood);
            }
            for (int i = end - 1; i >= start; i--) {
                double[] probabilities = new double[states];
                for (int s = 0; s < states; s++) {
                    probabilities[s] = values[i - start][s] * backward[s];
                }
                normalize(probabilities);
                sink.accept(i, probabilities);
                likelihood(emissions, i, scores, likelihood);
                backward = backward(backward, likelihood);
            }
        }
    }

    private double[] forward(int paragraph, double[] before, double[] likelihood) {
        double[] here = new double[states];
        for (int to = 0; to < states; to++) {
            double sum = paragraph == 0 ? Math.exp(graph.start(to) / temperature) : 0;
            int[] sources = graph.sources(to);
            for (int k = 0; paragraph > 0 && k < sources.length; k++) {
                sum += before[sources[k]] * factors[to][k];
            }
            here[to] = sum * likelihood[to];
        }
        normalize(here);
        return here;
    }

    private double[] backward(double[] after, double[] likelihood) {
        double[] here = new double[states];
        for (int to = 0; to < states; to++) {
            double value = after[to] * likelihood[to];
            int[] sources = graph.sources(to);
            for (int k = 0; k < sources.length; k++) {
                here[sources[k]] += value * factors[to][k];
            }
        }
        normalize(here);
        return here;
    }

    private void likelihood(Emissions emissions, int paragraph, float[] scores, double[] likelihood) {
        emissions.fill(paragraph, scores);
        float best = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            best = Math.max(best, score);
        }
        for (int s = 0; s < states; s++) {
            likelihood[s] = Math.exp(Math.max(-60, (scores[s] - best) / temperature));
        }
    }

    private static void normalize(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = sum > 0 ? values[i] / sum : 1.0 / values.length;
        }
    }
}
