package org.tiqu.eval;

/**
 * What precision and recall are made of. The counts of several articles add up; half a hit is a partial match.
 *
 * @param rightPredicted how many of the predicted are right
 * @param predicted how many were predicted
 * @param foundGold how many of gold were found
 * @param gold how many gold has
 */
public record Counts(double rightPredicted, double predicted, double foundGold, double gold) {
    /** Nothing counted. */
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** Where what is right and what was found are the same. */
    public static Counts of(double hits, double predicted, double gold) {
        return new Counts(hits, predicted, hits, gold);
    }

    /** Both together. */
    public Counts plus(Counts other) {
        return new Counts(
                rightPredicted + other.rightPredicted,
                predicted + other.predicted,
                foundGold + other.foundGold,
                gold + other.gold);
    }

    /** Share of the predicted that is right; NaN when nothing was predicted. */
    public double precision() {
        return predicted == 0 ? Double.NaN : rightPredicted / predicted;
    }

    /** Share of gold that was found; NaN when gold has nothing. */
    public double recall() {
        return gold == 0 ? Double.NaN : foundGold / gold;
    }

    /** Harmonic mean of both; NaN when neither side has anything, 0 when one has nothing. */
    public double f1() {
        if (predicted == 0 && gold == 0) {
            return Double.NaN;
        }
        double precision = predicted == 0 ? 0 : precision();
        double recall = gold == 0 ? 0 : recall();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
