package org.tiqu.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns what signs weigh: the weights under which the right options are most probable, drawn towards zero. Steps of
 * its own size for each weight, a fixed number of them; one thread and {@link StrictMath}, so that the same lessons give
 * the same weights.
 *
 * <p>Source: Kingma and Ba (2015), Adam.
 */
public final class ChoiceLearner {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final int STEPS = 150;
    private static final double STEP = 0.1;

    /** How many digits are kept: more would not show in any figure. */
    private static final double DIGITS = 1000;

    private final double pull;
    private final int fewest;

    /**
     * A learner.
     *
     * @param pull how strongly weights are drawn towards zero
     * @param fewest in how many items a sign must occur to be learned
     */
    public ChoiceLearner(double pull, int fewest) {
        this.pull = pull;
        this.fewest = fewest;
    }

    /**
     * The options of one item.
     *
     * @param options all of them
     * @param right the indexes of those that are right, in ascending order; none when no option is
     */
    public record Lesson(List<Option> options, List<Integer> right) {
        /** Copies the lists. */
        public Lesson {
            options = List.copyOf(options);
            right = List.copyOf(right);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Example(int[][] signs, double[][] values, boolean[] right) {}

    /** What the lessons teach, by sign; a lesson without a right option teaches nothing. */
    public Map<String, Double> learn(List<Lesson> lessons) {
        Map<String, Integer> numbers = numbers(lessons);
        List<Example> examples = new ArrayList<>();
        for (Lesson lesson : lessons) {
            if (!lesson.right().isEmpty()) {
                examples.add(example(lesson, numbers));
            }
        }
        double[] weights = new double[numbers.size()];
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int t = 1; t <= STEPS; t++) {
            double[] gradient = new double[weights.length];
            examples.forEach(example -> add(example, weights, gradient));
            double size = STEP
                    * (1 - (t - 1.0) / STEPS)
                    * StrictMath.sqrt(1 - StrictMath.pow(SECOND, t))
                    / (1 - StrictMath.pow(FIRST, t));
            for (int i = 0; i < weights.length; i++) {
                double up = gradient[i] - pull * weights[i];
                mean[i] = FIRST * mean[i] + (1 - FIRST) * up;
                square[i] = SECOND * square[i] + (1 - SECOND) * up * up;
                weights[i] += size * mean[i] / (StrictMath.sqrt(square[i]) + 1e-8);
            }
        }
        Map<String, Double> learned = new TreeMap<>();
        numbers.forEach((sign, number) -> {
            double weight = Math.round(weights[number] * DIGITS) / DIGITS;
            if (weight != 0) {
                learned.put(sign, weight);
            }
        });
        return learned;
    }

    private Map<String, Integer> numbers(List<Lesson> lessons) {
        Map<String, Integer> items = new TreeMap<>();
        for (Lesson lesson : lessons) {
            lesson.options().stream()
                    .flatMap(option -> option.signs().keySet().stream())
                    .distinct()
                    .forEach(sign -> items.merge(sign, 1, Integer::sum));
        }
        items.values().removeIf(count -> count < fewest);
        Map<String, Integer> numbers = new HashMap<>();
        items.keySet().forEach(sign -> numbers.put(sign, numbers.size()));
        return numbers;
    }

    private static Example example(Lesson lesson, Map<String, Integer> numbers) {
        int count = lesson.options().size();
        int[][] signs = new int[count][];
        double[][] values = new double[count][];
        boolean[] right = new boolean[count];
        for (int i = 0; i < count; i++) {
            List<Map.Entry<String, Double>> known = lesson.options().get(i).signs().entrySet().stream()
                    .filter(sign -> numbers.containsKey(sign.getKey()))
                    .toList();
            signs[i] = known.stream()
                    .mapToInt(sign -> numbers.getOrDefault(sign.getKey(), 0))
                    .toArray();
            values[i] = known.stream().mapToDouble(Map.Entry::getValue).toArray();
            right[i] = lesson.right().contains(i);
        }
        return new Example(signs, values, right);
    }

    private static void add(Example example, double[] weights, double[] gradient) {
        int count = example.signs().length;
        double[] shares = new double[count];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < example.signs()[i].length; k++) {
                shares[i] += weights[example.signs()[i][k]] * example.values()[i][k];
            }
            most = Math.max(most, shares[i]);
        }
        double all = 0;
        double right = 0;
        for (int i = 0; i < count; i++) {
            shares[i] = StrictMath.exp(shares[i] - most);
            all += shares[i];
            right += example.right()[i] ? shares[i] : 0;
        }
        for (int i = 0; i < count; i++) {
            double up = (example.right()[i] && right > 0 ? shares[i] / right : 0) - shares[i] / all;
            for (int k = 0; k < example.signs()[i].length; k++) {
                gradient[example.signs()[i][k]] += up * example.values()[i][k];
            }
        }
    }
}
