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
                "95 %: of the difference, by the paired bootstrap over articles. By chance: probability that chance"
                        + " makes one as great. ▲ better and ▼ worse where the interval leaves 0 out.");
        out.open("table").open("thead").open("tr");
        Card.heads(out, "measure", "this", "other", "apart", "", "95 %", "by chance");
        out.close().close().open("tbody");
        for (Difference difference : differences) {
            row(out, difference, most);
        }
        out.close().close();
        Card.close(out);
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
        boolean isAbove = difference.interval().low() > 0;
        boolean isBelow = difference.interval().high() < 0;
        if (!isAbove && !isBelow) {
            return "";
        }
        return isAbove != difference.measure().isError() ? "▲ " : "▼ ";
    }
}
