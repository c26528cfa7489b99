package org.tiqu.eval;

import java.util.List;

/** The few numbers that are looked at first, and all of them in a table. */
final class Headline {
    private record Tile(String measure, String label) {}

    private static final List<Tile> TILES = List.of(
            new Tile("strict-f1", "Mentions"),
            new Tile("strict-macro-f1", "Mean over types"),
            new Tile("key-f1", "Mentions with key"),
            new Tile("b3-f1", "Identity, B³"),
            new Tile("label-accuracy", "Role and section"),
            new Tile("section-macro-f1", "Sections, mean"),
            new Tile("record-f1", "Fields of items"),
            new Tile("ece", "Calibration error"));

    private Headline() {}

    /** Writes a tile for each. */
    static void write(HtmlWriter out, Report report, Tally total) {
        out.open("div", "class", "tiles");
        for (Tile tile : TILES) {
            Measure measure = Measures.of(tile.measure());
            Interval interval = report.intervals().get(tile.measure());
            out.line()
                    .open("div", "class", "tile", "title", measure.about())
                    .leaf("span", tile.label(), "class", "what")
                    .leaf("strong", Decimals.three(measure.value(total)))
                    .leaf("span", Decimals.interval(interval), "class", "range");
            IntervalBar.write(out, measure.value(total), interval, measure.isError());
            out.leaf("code", tile.measure()).close();
        }
        out.close();
    }

    /** Writes all measures that are defined, folded. */
    static void writeAll(HtmlWriter out, Report report, Tally total) {
        out.line()
                .open("details", "class", "card all")
                .leaf("summary", "All measures")
                .open("table");
        out.open("thead").open("tr");
        out.leaf("th", "measure", "scope", "col", "class", "first");
        Card.heads(out, "", "", "95 %");
        out.leaf("th", "what it says", "scope", "col", "class", "first");
        out.close().close().open("tbody");
        for (Measure measure : Measures.ALL) {
            double value = measure.value(total);
            if (Double.isNaN(value)) {
                continue;
            }
            Interval interval = report.intervals().get(measure.name());
            out.line()
                    .open("tr")
                    .leaf("th", measure.name(), "scope", "row")
                    .leaf("td", Decimals.three(value), "class", "main")
                    .open("td");
            IntervalBar.write(out, value, interval, measure.isError());
            out.close()
                    .leaf("td", Decimals.interval(interval), "class", "range")
                    .leaf("td", measure.about(), "class", "about")
                    .close();
        }
        out.close().close().close();
    }
}
