package org.tiqu.eval;

import java.util.List;

/** What sets two systems apart, measure by measure. */
final class DifferenceTable {
    private DifferenceTable() {}

    /** Writes the table as a card; nothing when there is nothing to compare with. */
    static void write(HtmlWriter out, List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        double most = 0.01;
        for (Difference difference : differences) {
            most = Math.max(most, Math.abs(difference.interval().low()));
            most = Math.max(most, Math.abs(difference.interval().high()));
        }
        Card.open(
                out,
                "Against the other system",
                "95 %: of the difference, by the paired bootstrap over articles. p: probability that chance makes one as"
                        + " great. ▲ better, ▼ worse.");
        rows(out, differences.stream().filter(DifferenceTable::isClear).toList(), most);
        List<Difference> open =
                differences.stream().filter(difference -> !isClear(difference)).toList();
        if (!open.isEmpty()) {
            out.open("details").leaf("summary", open.size() + " measures whose interval holds 0");
            rows(out, open, most);
            out.close();
        }
        Card.close(out);
    }

    private static void rows(HtmlWriter out, List<Difference> differences, double most) {
        if (differences.isEmpty()) {
            return;
        }
        out.open("table").open("thead").open("tr").leaf("th", "measure", "scope", "col", "class", "first");
        Card.heads(out, "this", "other", "apart", "", "95 %", "p");
        out.close().close().open("tbody");
        for (Difference difference : differences) {
            row(out, difference, most);
        }
        out.close().close();
    }

    private static boolean isClear(Difference difference) {
        return difference.interval().low() > 0 || difference.interval().high() < 0;
    }

    private static void row(HtmlWriter out, Difference difference, double most) {
        double apart = difference.one() - difference.other();
        out.line()
                .open("tr")
                .leaf(
                        "th",
                        difference.measure().name(),
                        "scope",
                        "row",
                        "title",
                        difference.measure().about())
                .leaf("td", Decimals.three(difference.one()))
                .leaf("td", Decimals.three(difference.other()))
                .leaf("td", sign(difference) + Decimals.signed(apart), "class", "main")
                .open("td");
        IntervalBar.writeDifference(out, difference, most);
        out.close()
                .leaf(
                        "td",
                        Decimals.signed(difference.interval().low()) + " to "
                                + Decimals.signed(difference.interval().high()),
                        "class",
                        "range")
                .leaf("td", Decimals.three(difference.byChance()))
                .close();
    }

    private static String sign(Difference difference) {
        if (!isClear(difference)) {
            return "";
        }
        return difference.interval().low() > 0 != difference.measure().isError() ? "▲ " : "▼ ";
    }
}
