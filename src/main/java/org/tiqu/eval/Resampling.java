package org.tiqu.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How much a figure depends on which articles happened to be measured. The same articles give the same numbers:
 * the random numbers begin with a constant.
 */
public final class Resampling {
    private static final long SEED = 20200302;
    private static final double TAIL = 0.025;

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
     * undefined in all rounds has none.
     */
    public Map<String, Interval> intervals(Evaluation evaluation, List<Measure> measures) {
        double[][] values = new double[measures.size()][rounds];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < rounds; round++) {
            Tally tally = drawn(evaluation, drawing(evaluation.articles().size(), random));
            for (int i = 0; i < measures.size(); i++) {
                values[i][round] = measures.get(i).value(tally);
            }
        }
        Map<String, Interval> intervals = new LinkedHashMap<>();
        for (int i = 0; i < measures.size(); i++) {
            double[] defined = Arrays.stream(values[i])
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            if (defined.length > 0) {
                intervals.put(measures.get(i).name(), interval(defined));
            }
        }
        return intervals;
    }

    /**
     * What sets two systems apart on the same articles: the interval of the difference by the paired bootstrap, and
     * the probability that chance alone makes one as great, by approximate randomization (Noreen 1989): in each
     * round, each article's two scores are exchanged or not.
     *
     * @throws IllegalArgumentException if they do not have the same articles in the same order
     */
    public List<Difference> differences(Evaluation one, Evaluation other, List<Measure> measures) {
        List<String> ids = one.articles().stream().map(ArticleScore::id).toList();
        if (!ids.equals(other.articles().stream().map(ArticleScore::id).toList())) {
            throw new IllegalArgumentException("two systems are compared on the same articles, but these differ");
        }
        Tally oneTotal = one.total();
        Tally otherTotal = other.total();
        int size = ids.size();
        double[][] drawn = new double[measures.size()][rounds];
        int[] asGreat = new int[measures.size()];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < rounds; round++) {
            int[] times = drawing(size, random);
            Tally a = drawn(one, times);
            Tally b = drawn(other, times);
            Tally exchangedOne = new Tally();
            Tally exchangedOther = new Tally();
            for (int i = 0; i < size; i++) {
                boolean isExchanged = random.nextBoolean();
                exchangedOne.add((isExchanged ? other : one).articles().get(i).tally(), 1);
                exchangedOther.add((isExchanged ? one : other).articles().get(i).tally(), 1);
            }
            for (int i = 0; i < measures.size(); i++) {
                Measure measure = measures.get(i);
                drawn[i][round] = measure.value(a) - measure.value(b);
                double observed = Math.abs(measure.value(oneTotal) - measure.value(otherTotal));
                double byChance = Math.abs(measure.value(exchangedOne) - measure.value(exchangedOther));
                asGreat[i] += byChance >= observed - 1e-12 ? 1 : 0;
            }
        }
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            double[] defined = Arrays.stream(drawn[i])
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            if (defined.length > 0) {
                Measure measure = measures.get(i);
                differences.add(new Difference(
                        measure,
                        measure.value(oneTotal),
                        measure.value(otherTotal),
                        interval(defined),
                        (asGreat[i] + 1.0) / (rounds + 1.0)));
            }
        }
        return differences;
    }

    private static int[] drawing(int size, SplittableRandom random) {
        int[] times = new int[size];
        for (int i = 0; i < size; i++) {
            times[random.nextInt(size)]++;
        }
        return times;
    }

    private static Tally drawn(Evaluation evaluation, int[] times) {
        Tally tally = new Tally();
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                tally.add(evaluation.articles().get(i).tally(), times[i]);
            }
        }
        return tally;
    }

    private static Interval interval(double[] sorted) {
        int low = (int) Math.floor(TAIL * (sorted.length - 1));
        int high = (int) Math.ceil((1 - TAIL) * (sorted.length - 1));
        return new Interval(sorted[low], sorted[high]);
    }
}
