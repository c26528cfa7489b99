package org.tiqu.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.tiqu.corpus.ItemField;
import org.tiqu.tag.MentionType;

/** A report for people at a terminal. */
public final class TextReport {
    private static final String UNDEFINED = "–";

    private final Report report;
    private final Tally total;
    private final StringBuilder out = new StringBuilder();

    private TextReport(Report report) {
        this.report = report;
        this.total = report.evaluation().total();
    }

    /** The report, {@code \n} at the end. */
    public static String write(Report report) {
        return new TextReport(report).text();
    }

    private String text() {
        line("gold       %s", report.gold());
        line("predicted  %s", report.predicted());
        line("reports    %d", report.evaluation().articles().size());
        mentions();
        keys();
        paragraphs();
        records();
        calibration();
        breakdowns();
        differences();
        return out.toString();
    }

    private void mentions() {
        table("mentions outside furniture");
        for (String scheme :
                List.of(MentionScorer.STRICT, MentionScorer.EXACT, MentionScorer.PARTIAL, MentionScorer.TYPE)) {
            String name = scheme.equals(MentionScorer.STRICT) ? scheme + " (as conlleval)" : scheme;
            row(name, total.get(MentionScorer.LAYER, scheme, Figure.ALL), scheme + "-f1");
        }
        for (MentionType type : MentionType.values()) {
            row(
                    "  strict " + type,
                    total.get(MentionScorer.LAYER, MentionScorer.STRICT, type.name()),
                    "strict-f1:" + type);
        }
        measure("strict-macro-f1");
        total.groups(MentionScorer.LAYER, MentionScorer.BY_SECTION)
                .forEach((section, counts) -> row("  in " + section, counts, ""));
        row("in furniture", total.get(MentionScorer.FURNITURE, MentionScorer.STRICT, Figure.ALL), "");
    }

    private void keys() {
        if (total.groups(KeyScorer.LAYER, KeyScorer.END_TO_END).isEmpty()) {
            return;
        }
        line("");
        line("%-30s %9s %9s %9s", "keys of the mentions found", "right", "wrong", "of");
        for (MentionType type : MentionType.values()) {
            line(
                    "%-30s %9s %9s %9.0f",
                    type,
                    number(Measures.of("key-accuracy:" + type).value(total)),
                    number(Measures.of("key-wrong:" + type).value(total)),
                    total.get(KeyScorer.LAYER, KeyScorer.MATCHED, type.name()).gold());
        }
        table("keys and entities");
        row("key, end to end", total.get(KeyScorer.LAYER, KeyScorer.END_TO_END, Figure.ALL), "key-f1");
        row("B³", total.get(ClusterScorer.LAYER, ClusterScorer.B3, Figure.ALL), "b3-f1");
        row("CEAF-e", total.get(ClusterScorer.LAYER, ClusterScorer.CEAF_E, Figure.ALL), "ceaf-e-f1");
        row(
                "B³, end to end",
                total.get(ClusterScorer.LAYER, ClusterScorer.B3_END_TO_END, Figure.ALL),
                "b3-end-to-end-f1");
    }

    private void paragraphs() {
        if (total.groups(ParagraphScorer.LAYER, ParagraphScorer.SEGMENTATION).isEmpty()) {
            return;
        }
        table("paragraphs");
        row("segmentation", total.get(ParagraphScorer.LAYER, ParagraphScorer.SEGMENTATION, Figure.ALL), "paragraph-f1");
        for (String what : List.of(ParagraphScorer.ROLE, ParagraphScorer.SECTION)) {
            total.groups(ParagraphScorer.LAYER, what).forEach((label, counts) -> {
                if (!label.equals(Figure.ALL)) {
                    row("  " + what + " " + label, counts, "");
                }
            });
        }
        for (String name :
                List.of("role-accuracy", "section-accuracy", "label-accuracy", "role-macro-f1", "section-macro-f1")) {
            measure(name);
        }
        row("item begins", total.get(ItemScorer.LAYER, ItemScorer.BOUNDARY, Figure.ALL), "item-f1");
        row("whole item", total.get(ItemScorer.LAYER, ItemScorer.WHOLE, Figure.ALL), "item-whole-f1");
        confusion(ParagraphScorer.ROLE);
        confusion(ParagraphScorer.SECTION);
    }

    private void confusion(String what) {
        line("");
        line("%s confused (gold > predicted; %s: no such paragraph)", what, ParagraphScorer.NOT_FOUND);
        total.groups(ParagraphScorer.LAYER, ParagraphScorer.CONFUSION + what).forEach((labels, counts) -> {
            String[] both = labels.split(ParagraphScorer.FOR, -1);
            if (!both[0].equals(both[1])) {
                line("  %-38s %5.0f", labels, counts.gold());
            }
        });
    }

    private void records() {
        if (total.groups(RecordScorer.LAYER, RecordScorer.FIELD).isEmpty()) {
            return;
        }
        table("fields of items");
        for (ItemField field : ItemField.values()) {
            row(
                    "  " + field.code(),
                    total.get(RecordScorer.LAYER, RecordScorer.FIELD, field.code()),
                    "record-f1:" + field.code());
        }
        row("all", total.get(RecordScorer.LAYER, RecordScorer.FIELD, Figure.ALL), "record-f1");
        measure("record-macro-f1");
    }

    private void calibration() {
        SortedMap<String, Counts> bins = total.groups(CalibrationScorer.LAYER, CalibrationScorer.MENTION);
        if (bins.isEmpty()) {
            return;
        }
        line("");
        line("%-30s %9s %9s %9s", "confidence of mentions", "said", "right", "number");
        bins.forEach((bin, counts) -> line(
                "  from %-23s %9s %9s %9.0f",
                bin, number(counts.foundGold() / counts.gold()), number(counts.precision()), counts.predicted()));
        List.of("ece", "key-ece", "paragraph-ece").forEach(this::measure);
    }

    private void breakdowns() {
        List<Measure> columns = List.of(
                Measures.of("strict-f1"),
                Measures.of("key-accuracy:ORG"),
                Measures.of("label-accuracy"),
                Measures.of("section-macro-f1"),
                Measures.of("record-f1"));
        report.breakdowns().forEach((dimension, groups) -> {
            line("");
            line(
                    "%-30s %9s %9s %9s %9s %9s",
                    "by " + dimension, "strict-f1", "ORG keys", "labels", "sections", "fields");
            for (Map.Entry<String, Evaluation> group : groups.entrySet()) {
                Tally tally = group.getValue().total();
                StringBuilder cells = new StringBuilder(String.format(Locale.ROOT, "  %-28s", group.getKey()));
                columns.forEach(
                        column -> cells.append(String.format(Locale.ROOT, " %9s", number(column.value(tally)))));
                line("%s", cells);
            }
        });
    }

    private void differences() {
        if (report.differences().isEmpty()) {
            return;
        }
        line("");
        line("%-30s %9s %9s %9s  %-18s %s", "against the other", "this", "other", "apart", "95 %", "by chance");
        for (Difference difference : report.differences()) {
            line(
                    "%-30s %9s %9s %+9.3f  %-18s %.4f",
                    difference.measure().name(),
                    number(difference.one()),
                    number(difference.other()),
                    difference.one() - difference.other(),
                    interval(difference.interval()),
                    difference.byChance());
        }
    }

    private void table(String title) {
        line("");
        line("%-30s %9s %9s %9s  %-18s %7s %9s", title, "precision", "recall", "F1", "95 %", "gold", "predicted");
    }

    private void row(String name, Counts counts, String measure) {
        Interval interval = report.intervals().get(measure);
        line(
                "%-30s %9s %9s %9s  %-18s %7.0f %9.0f",
                name,
                number(counts.precision()),
                number(counts.recall()),
                number(counts.f1()),
                interval == null ? "" : interval(interval),
                counts.gold(),
                counts.predicted());
    }

    private void measure(String name) {
        Interval interval = report.intervals().get(name);
        line(
                "%-30s %9s %9s %9s  %s",
                name, "", "", number(Measures.of(name).value(total)), interval == null ? "" : interval(interval));
    }

    private static String interval(Interval interval) {
        return interval.equals(Interval.UNKNOWN)
                ? UNDEFINED
                : String.format(Locale.ROOT, "[%.3f, %.3f]", interval.low(), interval.high());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? UNDEFINED : String.format(Locale.ROOT, "%.3f", value);
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
