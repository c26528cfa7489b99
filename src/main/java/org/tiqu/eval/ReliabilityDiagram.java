package org.tiqu.eval;

import java.util.SortedMap;

/**
 * How often what was said with a probability was right: one dot for each bin of probabilities, larger where there
 * were more, on the diagonal where the probabilities are good.
 */
final class ReliabilityDiagram {
    private static final int SIDE = 200;
    private static final int LEFT = 42;
    private static final int TOP = 8;

    private ReliabilityDiagram() {}

    /** Writes diagram and bins as a card; nothing when nothing was said. */
    static void write(HtmlWriter out, Tally total, String what, String measure) {
        SortedMap<String, Counts> bins = total.groups(CalibrationScorer.LAYER, what);
        if (bins.isEmpty()) {
            return;
        }
        String error = Decimals.three(Measures.of(measure).value(total));
        Card.open(out, "Confidence of a " + what, measure + " " + error + ". On the line: right as often as was said.");
        out.open("div", "class", "reliability");
        diagram(out, bins, what, error);
        table(out, bins);
        out.close();
        Card.close(out);
    }

    private static void diagram(HtmlWriter out, SortedMap<String, Counts> bins, String what, String error) {
        String label = "Reliability of the confidence of a " + what + ", expected calibration error " + error;
        out.open("svg", "class", "plot", "viewBox", "0 0 254 246", "width", "254", "height", "246");
        out.leaf("title", label);
        for (int tick = 0; tick <= 4; tick++) {
            double at = tick / 4.0;
            String path = "M" + x(at) + " " + y(0) + "V" + y(1) + "M" + x(0) + " " + y(at) + "H" + x(1);
            out.empty("path", "class", "grid", "d", path);
            if (tick % 2 == 0) {
                String shown = Decimals.length(at);
                out.leaf("text", shown, "x", x(at), "y", "224", "text-anchor", "middle");
                out.leaf(
                        "text",
                        shown,
                        "x",
                        "37",
                        "y",
                        Decimals.length(TOP + (1 - at) * SIDE + 4),
                        "text-anchor",
                        "end");
            }
        }
        out.leaf("text", "probability said", "x", x(0.5), "y", "241", "text-anchor", "middle");
        out.leaf("text", "right", "transform", "translate(11 " + y(0.5) + ") rotate(-90)", "text-anchor", "middle");
        out.empty("path", "class", "axis", "d", "M" + x(0) + " " + y(0) + "L" + x(1) + " " + y(1));
        double most =
                bins.values().stream().mapToDouble(Counts::predicted).max().orElse(1);
        StringBuilder line = new StringBuilder();
        bins.forEach((bin, counts) -> line.append(line.isEmpty() ? "M" : "L")
                .append(x(said(counts)))
                .append(' ')
                .append(y(right(counts))));
        out.empty("path", "class", "curve", "d", line.toString());
        bins.forEach((bin, counts) -> {
            double radius = 3 + 8 * Math.sqrt(counts.predicted() / most);
            out.open(
                    "circle",
                    "class",
                    "dot",
                    "cx",
                    x(said(counts)),
                    "cy",
                    y(right(counts)),
                    "r",
                    Decimals.length(radius));
            out.leaf("title", title(counts)).close();
        });
        out.close();
    }

    private static String title(Counts counts) {
        return Decimals.whole(counts.predicted()) + " said with " + Decimals.three(said(counts)) + ", right: "
                + Decimals.three(right(counts));
    }

    private static void table(HtmlWriter out, SortedMap<String, Counts> bins) {
        out.open("table").open("thead").open("tr");
        Card.heads(out, "from", "said", "right", "number");
        out.close().close().open("tbody");
        bins.forEach((bin, counts) -> out.open("tr")
                .leaf("th", bin, "scope", "row")
                .leaf("td", Decimals.three(said(counts)))
                .leaf("td", Decimals.three(right(counts)), "class", "main")
                .leaf("td", Decimals.whole(counts.predicted()))
                .close());
        out.close().close();
    }

    private static double said(Counts counts) {
        return counts.foundGold() / counts.gold();
    }

    private static double right(Counts counts) {
        return counts.precision();
    }

    private static String x(double value) {
        return Decimals.length(LEFT + value * SIDE);
    }

    private static String y(double value) {
        return Decimals.length(TOP + (1 - value) * SIDE);
    }
}
