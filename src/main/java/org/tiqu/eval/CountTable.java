package org.tiqu.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The counts of many articles, laid out so that they are quickly added up in one mixture after the other. */
final class CountTable {
    private static final int WIDTH = 4;

    private final List<Figure> figures;
    private final int[][] columns;
    private final double[][] counts;

    CountTable(Evaluation evaluation) {
        List<Tally> tallies =
                evaluation.articles().stream().map(ArticleScore::tally).toList();
        TreeSet<Figure> all = new TreeSet<>();
        tallies.forEach(tally -> all.addAll(tally.all().keySet()));
        this.figures = List.copyOf(all);
        Map<Figure, Integer> indexes = new LinkedHashMap<>();
        figures.forEach(figure -> indexes.put(figure, indexes.size()));
        this.columns = new int[tallies.size()][];
        this.counts = new double[tallies.size()][];
        for (int i = 0; i < columns.length; i++) {
            List<Integer> used = new ArrayList<>();
            List<Double> values = new ArrayList<>();
            tallies.get(i).all().forEach((figure, value) -> {
                used.add(indexes.getOrDefault(figure, 0) * WIDTH);
                values.addAll(List.of(value.rightPredicted(), value.predicted(), value.foundGold(), value.gold()));
            });
            columns[i] = used.stream().mapToInt(Integer::intValue).toArray();
            counts[i] = values.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /** All articles together, each as often as {@code times} says, in the order of the evaluation. */
    Tally sum(int[] times) {
        double[] sums = new double[figures.size() * WIDTH];
        boolean[] isCounted = new boolean[figures.size()];
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                add(i, times[i], sums, isCounted);
            }
        }
        Tally tally = new Tally();
        for (int i = 0; i < isCounted.length; i++) {
            int at = i * WIDTH;
            if (isCounted[i]) {
                tally.add(figures.get(i), new Counts(sums[at], sums[at + 1], sums[at + 2], sums[at + 3]));
            }
        }
        return tally;
    }

    private void add(int article, int times, double[] sums, boolean[] isCounted) {
        int[] places = columns[article];
        double[] values = counts[article];
        for (int j = 0; j < places.length; j++) {
            isCounted[places[j] / WIDTH] = true;
            for (int k = 0; k < WIDTH; k++) {
                sums[places[j] + k] += times * values[j * WIDTH + k];
            }
        }
    }
}
