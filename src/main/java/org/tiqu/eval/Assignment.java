package org.tiqu.eval;

import java.util.Arrays;

/**
 * The assignment problem: pairs rows with columns, each once at most, so that the sum is greatest. Cubic time.
 *
 * <p>Source: Kuhn (1955), in the form with potentials by shortest augmenting paths (Jonker and Volgenant 1987).
 */
final class Assignment {
    private Assignment() {}

    /** The greatest sum for a matrix of rows of one length, none of whose values is negative. */
    static double best(double[][] value) {
        int rows = value.length;
        int columns = rows == 0 ? 0 : value[0].length;
        if (columns == 0) {
            return 0;
        }
        if (rows > columns) {
            return best(transposed(value, columns));
        }
        double[] rowPotential = new double[rows + 1];
        double[] columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            augment(value, row, rowPotential, columnPotential, rowOf);
        }
        double sum = 0;
        for (int column = 1; column <= columns; column++) {
            sum += rowOf[column] == 0 ? 0 : value[rowOf[column] - 1][column - 1];
        }
        return sum;
    }

    /** Gives {@code row} a column along the cheapest path of exchanges; index 0 stands for none. */
    private static void augment(
            double[][] value, int row, double[] rowPotential, double[] columnPotential, int[] rowOf) {
        int columns = columnPotential.length - 1;
        double[] slack = new double[columns + 1];
        int[] previous = new int[columns + 1];
        boolean[] isVisited = new boolean[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        do {
            isVisited[column] = true;
            int from = rowOf[column];
            int next = 0;
            double delta = Double.POSITIVE_INFINITY;
            for (int j = 1; j <= columns; j++) {
                if (isVisited[j]) {
                    continue;
                }
                double cost = -value[from - 1][j - 1] - rowPotential[from] - columnPotential[j];
                if (cost < slack[j]) {
                    slack[j] = cost;
                    previous[j] = column;
                }
                if (slack[j] < delta) {
                    delta = slack[j];
                    next = j;
                }
            }
            for (int j = 0; j <= columns; j++) {
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

    private static double[][] transposed(double[][] value, int columns) {
        double[][] result = new double[columns][value.length];
        for (int i = 0; i < value.length; i++) {
            for (int j = 0; j < columns; j++) {
                result[j][i] = value[i][j];
            }
        }
        return result;
    }
}
