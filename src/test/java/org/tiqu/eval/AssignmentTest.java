package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tiqu.eval.Assignment.Edge;

class AssignmentTest {
    private static double worth(List<Edge> edges) {
        return edges.stream().mapToDouble(Edge::value).sum();
    }

    /** The best that any choice of edges comes to. */
    private static double bruteForce(List<Edge> edges, Set<Integer> rows, Set<Integer> columns) {
        if (edges.isEmpty()) {
            return 0;
        }
        Edge first = edges.get(0);
        List<Edge> rest = edges.subList(1, edges.size());
        double best = bruteForce(rest, rows, columns);
        if (!rows.contains(first.row()) && !columns.contains(first.column())) {
            rows.add(first.row());
            columns.add(first.column());
            best = Math.max(best, first.value() + bruteForce(rest, rows, columns));
            rows.remove(first.row());
            columns.remove(first.column());
        }
        return best;
    }

    @Test
    void isWhatTryingAllChoicesFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Edge> edges = new ArrayList<>();
            int rows = 1 + random.nextInt(5);
            int columns = 1 + random.nextInt(5);
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    if (random.nextInt(3) > 0) {
                        edges.add(new Edge(row * 10, column - 2, 1 + random.nextInt(9)));
                    }
                }
            }
            List<Edge> best = Assignment.best(edges);
            assertEquals(bruteForce(edges, new HashSet<>(), new HashSet<>()), worth(best), 1e-9, edges.toString());
            assertEquals(
                    best.size(), best.stream().mapToInt(Edge::row).distinct().count());
            assertEquals(
                    best.size(), best.stream().mapToInt(Edge::column).distinct().count());
            assertTrue(edges.containsAll(best));
        }
    }

    @Test
    void takesTwoGoodOnesBeforeTheBestOne() {
        List<Edge> edges = List.of(new Edge(0, 0, 5), new Edge(0, 1, 4), new Edge(1, 0, 4));
        assertEquals(List.of(edges.get(1), edges.get(2)), Assignment.best(edges));
    }

    @Test
    void nothingToChooseIsNothingChosen() {
        assertEquals(List.of(), Assignment.best(List.of()));
    }
}
