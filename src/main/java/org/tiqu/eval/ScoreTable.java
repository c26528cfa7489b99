package org.tiqu.eval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of precision, recall and F1 with a bar each. */
final class ScoreTable {
    private record Row(
            String label,
            @Nullable String link,
            Counts counts,
            @Nullable Interval interval) {}

    private final String caption;
    private final String note;
    private final List<Row> rows = new ArrayList<>();

    /** A table of this caption; the note says what its readers must know, and may be empty. */
    ScoreTable(String caption, String note) {
        this.caption = caption;
        this.note = note;
    }

    /** Adds a row. */
    ScoreTable row(String label, Counts counts, @Nullable Interval interval) {
        rows.add(new Row(label, null, counts, interval));
        return this;
    }

    /** Adds a row that leads to a place in the page. */
    ScoreTable linked(String label, String link, Counts counts) {
        rows.add(new Row(label, link, counts, null));
        return this;
    }

    /** Writes it as a card; nothing when it has no rows. */
    void write(HtmlWriter out) {
        if (rows.isEmpty()) {
            return;
        }
        boolean hasIntervals = rows.stream().anyMatch(row -> row.interval() != null);
        Card.open(out, caption, note);
        out.open("table").open("thead").open("tr");
        Card.heads(out, "", "F1", "");
        if (hasIntervals) {
            out.leaf("th", "95 %", "scope", "col");
        }
        Card.heads(out, "P", "R", "gold", "pred.");
        out.close().close().open("tbody");
        for (Row row : rows) {
            write(out, row, hasIntervals);
        }
        out.close().close();
        Card.close(out);
    }

    private static void write(HtmlWriter out, Row row, boolean hasIntervals) {
        Counts counts = row.counts();
        out.line().open("tr").open("th", "scope", "row");
        if (row.link() == null) {
            out.text(row.label());
        } else {
            out.open("a", "href", row.link()).leaf("bdi", row.label()).close();
        }
        out.close().leaf("td", Decimals.three(counts.f1()), "class", "main").open("td");
        IntervalBar.write(out, counts.f1(), row.interval(), false);
        out.close();
        if (hasIntervals) {
            out.leaf("td", Decimals.interval(row.interval()), "class", "range");
        }
        out.leaf("td", Decimals.three(counts.precision()))
                .leaf("td", Decimals.three(counts.recall()))
                .leaf("td", Decimals.whole(counts.gold()))
                .leaf("td", Decimals.whole(counts.predicted()))
                .close();
    }
}
