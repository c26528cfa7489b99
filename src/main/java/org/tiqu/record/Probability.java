package org.tiqu.record;

/** Probabilities as records show them. */
final class Probability {
    private Probability() {}

    /** To three decimals, halves upwards. */
    static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
