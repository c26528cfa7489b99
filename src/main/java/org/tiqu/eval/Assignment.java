package org.tiqu.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The assignment problem: of edges between rows and columns, those that together are worth most, each row and each
 * column once at most. Cubic time in the number of rows that hang together.
 *
 * <p>Source: Kuhn (1955), in the form with potentials by shortest augmenting paths (Jonker and Volgenant 1987).
 */
final class Assignment {
    /**
     * What it is worth to bring two together.
     *
     * @param row any number
     * @param column any number
     * @param value more than 0
     */
    record Edge(int row, int column, double value) {}

    private final double[][] value;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;

    /** Rows and columns count from 1 within; 0 stands for none. There are no more rows than columns. */
    private Assignment(double[][] value) {
        this.value = value;
        this.rowPotential = new double[value.length];
        this.columnPotential = new double[value[0].length];
        this.rowOf = new int[value[0].length];
    }

    /** The best edges, in the order of their rows; of two edges between the same row and column the last counts. */
    static List<Edge> best(List<Edge> edges) {
        List<Edge> best = new ArrayList<>();
        for (List<Edge> connected : connected(edges)) {
            best.addAll(connected.size() == 1 ? connected : bestOf(connected));
        }
        best.sort(Comparator.comparingInt(Edge::row));
        return best;
    }

    private static Collection<List<Edge>> connected(List<Edge> edges) {
        Map<Integer, Integer> rows = new HashMap<>();
        Map<Integer, Integer> columns = new HashMap<>();
        edges.forEach(edge -> rows.putIfAbsent(edge.row(), rows.size()));
        edges.forEach(edge -> columns.putIfAbsent(edge.column(), rows.size() + columns.size()));
        int[] parent = new int[rows.size() + columns.size()];
        Arrays.setAll(parent, i -> i);
        for (Edge edge : edges) {
            parent[root(parent, rows.getOrDefault(edge.row(), 0))] =
                    root(parent, columns.getOrDefault(edge.column(), 0));
        }
        Map<Integer, List<Edge>> groups = new TreeMap<>();
        for (Edge edge : edges) {
            groups.computeIfAbsent(root(parent, rows.getOrDefault(edge.row(), 0)), root -> new ArrayList<>())
                    .add(edge);
        }
        return groups.values();
    }

    private static int root(int[] parent, int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    private static List<Edge> bestOf(List<Edge> edges) {
        int[] rows = edges.stream().mapToInt(Edge::row).sorted().distinct().toArray();
        int[] columns =
                edges.stream().mapToInt(Edge::column).sorted().distinct().toArray();
        boolean isTurned = rows.length > columns.length;
        int height = Math.min(rows.length, columns.length);
        int width = Math.max(rows.length, columns.length);
        double[][] value = new double[height + 1][width + 1];
        Edge[][] at = new Edge[height + 1][width + 1];
        for (Edge edge : edges) {
            int row = Arrays.binarySearch(rows, edge.row()) + 1;
            int column = Arrays.binarySearch(columns, edge.column()) + 1;
            value[isTurned ? column : row][isTurned ? row : column] = edge.value();
            at[isTurned ? column : row][isTurned ? row : column] = edge;
        }
        int[] rowOf = new Assignment(value).solve();
        List<Edge> best = new ArrayList<>();
        for (int column = 1; column <= width; column++) {
            Edge edge = at[rowOf[column]][column];
            if (edge != null) {
                best.add(edge);
            }
        }
        return best;
    }

    private int[] solve() {
        for (int row = 1; row < value.length; row++) {
            augment(row);
        }
        return rowOf;
    }

    /** Gives {@code row} a column along the cheapest path of exchanges. */
    private void augment(int row) {
        int columns = columnPotential.length;
        double[] slack = new double[columns];
        int[] previous = new int[columns];
        boolean[] isVisited = new boolean[columns];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        do {
            isVisited[column] = true;
            int next = nearest(column, slack, previous, isVisited);
            double delta = slack[next];
            for (int j = 0; j < columns; j++) {
                if (isVisited[j]) {
                    rowPotential[rowOf[j]] += delta;
                    columnPotential[j] -= delta;
                } else {
                    slack[j] -= delta;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[previous[column]];
            column = previous[column];
        }
    }

    private int nearest(int from, double[] slack, int[] previous, boolean[] isVisited) {
        int row = rowOf[from];
        int nearest = 0;
        for (int j = 1; j < slack.length; j++) {
            if (isVisited[j]) {
                continue;
            }
            double cost = -value[row][j] - rowPotential[row] - columnPotential[j];
            if (cost < slack[j]) {
                slack[j] = cost;
                previous[j] = from;
            }
            if (nearest == 0 || slack[j] < slack[nearest]) {
                nearest = j;
            }
        }
        return nearest;
    }
}
