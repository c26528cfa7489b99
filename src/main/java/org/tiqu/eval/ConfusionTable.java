package org.tiqu.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Which label gold has and which was predicted, as a table whose cells are the darker the more are in them. */
final class ConfusionTable {
    private static final int LEVELS = 9;

    private ConfusionTable() {}

    /** Writes the table as a card; nothing when no paragraph was compared. */
    static void write(HtmlWriter out, Tally total, String what, List<String> labels) {
        SortedMap<String, Counts> cells = total.groups(ParagraphScorer.LAYER, ParagraphScorer.CONFUSION + what);
        if (cells.isEmpty()) {
            return;
        }
        List<String> columns = new ArrayList<>(labels);
        columns.add(ParagraphScorer.NOT_FOUND);
        columns.removeIf(label -> cells.keySet().stream().noneMatch(cell -> isIn(cell, label)));
        Card.open(
                out,
                "Paragraphs: " + what + " confused",
                "Rows: gold; columns: predicted. Shade: share of the row; framed: right.");
        out.open("table", "class", "heat").open("thead").open("tr").open("td").close();
        columns.forEach(label ->
                out.open("th", "scope", "col").leaf("span", shown(label)).close());
        out.close().close().open("tbody");
        for (String gold : columns) {
            if (!gold.equals(ParagraphScorer.NOT_FOUND)) {
                row(out, gold, columns, cells);
            }
        }
        out.close().close();
        Card.close(out);
    }

    private static void row(HtmlWriter out, String gold, List<String> columns, SortedMap<String, Counts> cells) {
        double sum =
                columns.stream().mapToDouble(label -> get(cells, gold, label)).sum();
        out.line().open("tr").leaf("th", shown(gold), "scope", "row");
        for (String label : columns) {
            double count = get(cells, gold, label);
            long level = count == 0 ? 0 : Math.max(1, Math.round(count / sum * LEVELS));
            String kind = label.equals(gold) ? "right" : "wrong";
            out.leaf("td", count == 0 ? "" : Decimals.whole(count), "class", kind + " l" + level);
        }
        out.close();
    }

    private static double get(SortedMap<String, Counts> cells, String gold, String predicted) {
        return cells.getOrDefault(gold + ParagraphScorer.FOR + predicted, Counts.NONE)
                .gold();
    }

    private static String shown(String label) {
        return label.equals(ParagraphScorer.NOT_FOUND) ? "not found" : label.replace('_', ' ');
    }

    private static boolean isIn(String cell, String label) {
        return cell.startsWith(label + ParagraphScorer.FOR) || cell.endsWith(ParagraphScorer.FOR + label);
    }
}
