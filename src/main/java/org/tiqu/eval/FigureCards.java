package org.tiqu.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.corpus.ItemField;
import org.tiqu.tag.MentionType;

/** The figures in detail, layer by layer of the record. A layer that was not scored has no cards. */
final class FigureCards {
    private static final int WORST = 15;

    private final HtmlWriter out;
    private final Report report;
    private final Tally total;
    private final GroupScores groups;

    FigureCards(HtmlWriter out, Report report, Tally total) {
        this.out = out;
        this.report = report;
        this.total = total;
        this.groups = new GroupScores(report.evaluation(), !report.intervals().isEmpty());
    }

    /** Writes all cards; the names of articles lead to where the list has them. */
    void write(ReportList articles) {
        VerdictTable.write(out, report.evaluation());
        types();
        grouped(GroupScores.SECTION, "Strict mentions by section", "Of gold.");
        grouped(GroupScores.LANGUAGE, "Strict mentions by language", "");
        grouped(GroupScores.LAYOUT, "Strict mentions by section headings", "Whether gold's text has any.");
        worst(articles);
        schemes();
        keys();
        identity();
        labels(
                ParagraphScorer.ROLE,
                Arrays.stream(Role.values()).map(Role::code).toList());
        labels(
                ParagraphScorer.SECTION,
                Arrays.stream(Section.values()).map(Section::code).toList());
        segmentation();
        fields();
        ReliabilityDiagram.write(out, total, CalibrationScorer.MENTION, "ece");
        ReliabilityDiagram.write(out, total, CalibrationScorer.KEY, "key-ece");
        ReliabilityDiagram.write(out, total, CalibrationScorer.PARAGRAPH, "paragraph-ece");
    }

    private void types() {
        ScoreTable table = new ScoreTable("Strict mentions by type", "Span and type are right.");
        for (MentionType type : MentionType.values()) {
            measured(table, type.name(), MentionScorer.LAYER, MentionScorer.STRICT, type.name(), "strict-f1:" + type);
        }
        table.write(out);
    }

    private void grouped(String dimension, String caption, String note) {
        ScoreTable table = new ScoreTable(caption, note);
        groups.groups(dimension).forEach((group, counts) -> {
            int articles = groups.articles(dimension, group);
            table.row(group + " (" + articles + ")", counts, groups.interval(dimension, group));
        });
        table.write(out);
    }

    private void worst(ReportList list) {
        List<ArticleScore> articles = list.articles();
        int shown = Math.min(WORST, articles.size());
        ScoreTable table = new ScoreTable(
                "Strict mentions by report", shown < articles.size() ? "The worst of " + articles.size() + "." : "");
        for (ArticleScore score : articles.subList(0, shown)) {
            Counts counts = score.tally().get(MentionScorer.LAYER, MentionScorer.STRICT, Figure.ALL);
            table.linked(score.id(), list.link(score), counts);
        }
        table.write(out);
    }

    private void schemes() {
        ScoreTable table = new ScoreTable("Mentions, more or less strictly", "Partial: an overlap counts a half.");
        for (String scheme :
                List.of(MentionScorer.STRICT, MentionScorer.EXACT, MentionScorer.PARTIAL, MentionScorer.TYPE)) {
            measured(table, scheme, MentionScorer.LAYER, scheme, Figure.ALL, scheme + "-f1");
        }
        measured(table, "furniture", MentionScorer.FURNITURE, MentionScorer.STRICT, Figure.ALL, "furniture-strict-f1");
        table.write(out);
    }

    private void keys() {
        Map<String, Counts> matched = total.groups(KeyScorer.LAYER, KeyScorer.MATCHED);
        if (matched.isEmpty()) {
            return;
        }
        Card.open(out, "Keys of the mentions found", "Of those whose gold key says more than “?”.");
        out.open("table").open("thead").open("tr");
        Card.heads(out, "", "right", "", "95 %", "wrong", "", "95 %", "of");
        out.close().close().open("tbody");
        for (MentionType type : MentionType.values()) {
            out.line().open("tr").leaf("th", type.name(), "scope", "row");
            share("key-accuracy:" + type);
            share("key-wrong:" + type);
            out.leaf(
                            "td",
                            Decimals.whole(matched.getOrDefault(type.name(), Counts.NONE)
                                    .gold()))
                    .close();
        }
        out.close().close();
        Card.close(out);
    }

    private void share(String name) {
        Measure measure = Measures.of(name);
        Interval interval = report.intervals().get(name);
        double value = measure.value(total);
        out.leaf("td", Decimals.three(value), "class", "main").open("td");
        IntervalBar.write(out, value, interval, measure.isError());
        out.close().leaf("td", Decimals.interval(interval), "class", "range");
    }

    private void identity() {
        ScoreTable table = new ScoreTable("Keys and identity", "B³ and CEAF-e: which mentions were put together.");
        measured(table, "key, end to end", KeyScorer.LAYER, KeyScorer.END_TO_END, Figure.ALL, "key-f1");
        measured(table, "B³", ClusterScorer.LAYER, ClusterScorer.B3, Figure.ALL, "b3-f1");
        measured(table, "CEAF-e", ClusterScorer.LAYER, ClusterScorer.CEAF_E, Figure.ALL, "ceaf-e-f1");
        measured(
                table,
                "B³, end to end",
                ClusterScorer.LAYER,
                ClusterScorer.B3_END_TO_END,
                Figure.ALL,
                "b3-end-to-end-f1");
        table.write(out);
    }

    private void labels(String what, List<String> labels) {
        ScoreTable table = new ScoreTable(
                "Paragraphs by " + what,
                what + "-accuracy "
                        + Decimals.three(Measures.of(what + "-accuracy").value(total)) + ", mean F1 "
                        + Decimals.three(Measures.of(what + "-macro-f1").value(total)) + ".");
        for (String label : labels) {
            measured(table, label.replace('_', ' '), ParagraphScorer.LAYER, what, label, "");
        }
        table.write(out);
        ConfusionTable.write(out, total, what, labels);
    }

    private void segmentation() {
        ScoreTable table = new ScoreTable("Paragraphs and items", "Where they stand, whatever their labels.");
        measured(table, "paragraphs", ParagraphScorer.LAYER, ParagraphScorer.SEGMENTATION, Figure.ALL, "paragraph-f1");
        measured(table, "items begin", ItemScorer.LAYER, ItemScorer.BOUNDARY, Figure.ALL, "item-f1");
        measured(table, "whole items", ItemScorer.LAYER, ItemScorer.WHOLE, Figure.ALL, "item-whole-f1");
        table.write(out);
    }

    private void fields() {
        ScoreTable table = new ScoreTable("Fields of items", "record-f1 is all of them together.");
        for (ItemField field : ItemField.values()) {
            measured(
                    table,
                    field.code(),
                    RecordScorer.LAYER,
                    RecordScorer.FIELD,
                    field.code(),
                    "record-f1:" + field.code());
        }
        measured(table, "all", RecordScorer.LAYER, RecordScorer.FIELD, Figure.ALL, "record-f1");
        table.write(out);
    }

    /** A row for what was counted; none where there was nothing to count. */
    private void measured(
            ScoreTable table, String label, String layer, String measure, String group, String intervalOf) {
        Counts counts = total.get(layer, measure, group);
        if (counts.gold() > 0 || counts.predicted() > 0) {
            table.row(label, counts, report.intervals().get(intervalOf));
        }
    }
}
