package org.tiqu.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * How much a figure depends on which articles happened to be measured. The same articles give the same numbers:
 * the random numbers begin with a constant.
 */
public final class Resampling {
    private static final long SEED = 20200302;
    private static final double TAIL = 0.025;
    /** What two sums of the same numbers in another order may lie apart. */
    private static final double ROUNDING = 1e-12;

    private final int rounds;

    /** With this many rounds; a thousand give the second digit of an interval. */
    public Resampling(int rounds) {
        if (rounds < 1) {
            throw new IllegalArgumentException("there must be at least 1 round, but " + rounds + " were asked for");
        }
        this.rounds = rounds;
    }

    /**
     * The 95 % interval of each measure by the percentile bootstrap over articles (Efron 1979). A measure that is
     * undefined in all rounds has none; of a single article no measure has one, as it tells nothing of others.
     */
    public Map<String, Interval> intervals(Evaluation evaluation, List<Measure> measures) {
        int size = evaluation.articles().size();
        if (size < 2) {
            return Map.of();
        }
        CountTable table = new CountTable(evaluation);
        double[][] values = new double[measures.size()][rounds];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < rounds; round++) {
            Tally tally = table.sum(drawing(size, random));
            for (int i = 0; i < values.length; i++) {
                values[i][round] = measures.get(i).value(tally);
            }
        }
        Map<String, Interval> intervals = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            Interval interval = interval(values[i]);
            if (interval != null) {
                intervals.put(measures.get(i).name(), interval);
            }
        }
        return intervals;
    }

    /**
     * What sets two systems apart on the same articles, in each measure that is defined for both: the interval of
     * the difference by the paired bootstrap, and the probability that chance alone makes one as great, by
     * approximate randomization (Noreen 1989): in each round, each article's two scores are exchanged or not.
     *
     * @throws IllegalArgumentException if they do not have the same articles in the same order
     */
    public List<Difference> differences(Evaluation one, Evaluation other, List<Measure> measures) {
        if (!ids(one).equals(ids(other))) {
            throw new IllegalArgumentException("two systems are compared on the same articles, but these differ");
        }
        Tally oneTotal = one.total();
        Tally otherTotal = other.total();
        List<Measure> defined = measures.stream()
                .filter(measure -> !Double.isNaN(measure.value(oneTotal) - measure.value(otherTotal)))
                .toList();
        CountTable oneTable = new CountTable(one);
        CountTable otherTable = new CountTable(other);
        int size = one.articles().size();
        double[][] drawn = new double[defined.size()][rounds];
        int[] asGreat = new int[defined.size()];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < rounds; round++) {
            int[] times = drawing(size, random);
            Tally a = oneTable.sum(times);
            Tally b = otherTable.sum(times);
            int[] kept =
                    new SplittableRandom(random.nextLong()).ints(size, 0, 2).toArray();
            int[] exchanged = Arrays.stream(kept).map(keep -> 1 - keep).toArray();
            Tally mixedOne = mixed(oneTable.sum(kept), otherTable.sum(exchanged));
            Tally mixedOther = mixed(otherTable.sum(kept), oneTable.sum(exchanged));
            for (int i = 0; i < drawn.length; i++) {
                Measure measure = defined.get(i);
                drawn[i][round] = measure.value(a) - measure.value(b);
                double observed = Math.abs(measure.value(oneTotal) - measure.value(otherTotal));
                double byChance = Math.abs(measure.value(mixedOne) - measure.value(mixedOther));
                boolean isLess = byChance < observed - ROUNDING;
                asGreat[i] += isLess ? 0 : 1;
            }
        }
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < drawn.length; i++) {
            Measure measure = defined.get(i);
            Interval interval = size < 2 ? null : interval(drawn[i]);
            differences.add(new Difference(
                    measure,
                    measure.value(oneTotal),
                    measure.value(otherTotal),
                    interval == null ? Interval.UNKNOWN : interval,
                    (asGreat[i] + 1.0) / (rounds + 1.0)));
        }
        return differences;
    }

    private static List<String> ids(Evaluation evaluation) {
        return evaluation.articles().stream().map(ArticleScore::id).toList();
    }

    private static int[] drawing(int size, SplittableRandom random) {
        int[] times = new int[size];
        for (int i = 0; i < size; i++) {
            times[random.nextInt(size)]++;
        }
        return times;
    }

    private static Tally mixed(Tally some, Tally others) {
        Tally tally = new Tally();
        tally.add(some);
        tally.add(others);
        return tally;
    }

    private static @Nullable Interval interval(double[] values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return null;
        }
        int low = (int) Math.floor(TAIL * (sorted.length - 1));
        int high = (int) Math.ceil((1 - TAIL) * (sorted.length - 1));
        return new Interval(sorted[low], sorted[high]);
    }
}
