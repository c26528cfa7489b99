package org.tiqu.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.tiqu.text.WellFormed;

/**
 * A report as one self-contained HTML page: the figures, drawn and in tables, and the articles with their mentions
 * marked, to be filtered. The page loads nothing and can be read without its script; texts and keys are escaped
 * wherever they stand, and a content security policy lets nothing run but the page's own script. The same report
 * gives the same bytes.
 */
public final class HtmlReport {
    private HtmlReport() {}

    /** The page, {@code \n} at the end. */
    public static String write(Report report) {
        Tally total = report.evaluation().total();
        ReportList articles = new ReportList(report);
        Map<String, String> parts = new HashMap<>();
        parts.put("title", written(out -> out.plain("tiqu evaluate: " + report.predicted())));
        parts.put("about", written(out -> about(out, report, total)));
        parts.put("headline", written(out -> Headline.write(out, report, total)));
        parts.put("differences", written(out -> DifferenceTable.write(out, report.differences())));
        parts.put("cards", written(out -> new FigureCards(out, report, total).write(articles)));
        parts.put("measures", written(out -> Headline.writeAll(out, report, total)));
        parts.put("kinds", FilterChoices.kinds());
        parts.put("types", FilterChoices.types());
        parts.put("sections", FilterChoices.sections());
        parts.put("languages", FilterChoices.languages(report.evaluation()));
        parts.put("reports", written(articles::write));
        return WellFormed.of(PageTemplate.fill(parts));
    }

    private static String written(Consumer<HtmlWriter> part) {
        HtmlWriter out = new HtmlWriter();
        part.accept(out);
        return out.html();
    }

    private static void about(HtmlWriter out, Report report, Tally total) {
        Counts mentions = total.get(MentionScorer.LAYER, MentionScorer.STRICT, Figure.ALL);
        out.open("dl", "class", "about");
        entry(out, "gold", report.gold());
        entry(out, "predicted", report.predicted());
        entry(out, "articles", Decimals.whole(report.evaluation().articles().size()));
        entry(
                out,
                "mentions",
                Decimals.whole(mentions.gold()) + " in gold, " + Decimals.whole(mentions.predicted())
                        + " predicted, outside furniture");
        out.close();
    }

    private static void entry(HtmlWriter out, String name, String value) {
        out.open("div").leaf("dt", name).open("dd").leaf("bdi", value).close().close();
    }
}
