package org.tiqu.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tiqu.corpus.ItemField;
import org.tiqu.tag.MentionType;

/** The closed list of measures, in the order of the reports. */
public final class Measures {
    /** All of them. */
    public static final List<Measure> ALL = all();

    private Measures() {}

    /**
     * The measure of this name.
     *
     * @throws IllegalArgumentException if there is none, listing those that there are
     */
    public static Measure of(String name) {
        return ALL.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no measure; these are: "
                        + String.join(", ", ALL.stream().map(Measure::name).toList())));
    }

    private static List<Measure> all() {
        List<Measure> list = new ArrayList<>();
        mentions(list);
        keys(list);
        clusters(list);
        paragraphs(list);
        records(list);
        for (String what : List.of(CalibrationScorer.MENTION, CalibrationScorer.KEY, CalibrationScorer.PARAGRAPH)) {
            list.add(new Measure(
                    what.equals(CalibrationScorer.MENTION) ? "ece" : what + "-ece",
                    "expected calibration error of the confidence of a " + what,
                    true,
                    tally -> CalibrationScorer.error(tally, what)));
        }
        return List.copyOf(list);
    }

    private static void mentions(List<Measure> list) {
        String layer = MentionScorer.LAYER;
        list.add(f1("strict-f1", "mentions with the right span and type", layer, MentionScorer.STRICT, Figure.ALL));
        list.add(new Measure(
                "strict-precision",
                "predicted mentions that are right",
                false,
                tally -> tally.get(layer, MentionScorer.STRICT, Figure.ALL).precision()));
        list.add(new Measure(
                "strict-recall",
                "gold mentions that were found",
                false,
                tally -> tally.get(layer, MentionScorer.STRICT, Figure.ALL).recall()));
        for (MentionType type : MentionType.values()) {
            String name = type.name();
            list.add(f1("strict-f1:" + name, "the same, " + name + " alone", layer, MentionScorer.STRICT, name));
        }
        list.add(macro("strict-macro-f1", "mean over the types", layer, MentionScorer.STRICT));
        list.add(f1("exact-f1", "mentions with the right span", layer, MentionScorer.EXACT, Figure.ALL));
        list.add(f1(
                "partial-f1",
                "mentions with the right span, for a half those that overlap",
                layer,
                MentionScorer.PARTIAL,
                Figure.ALL));
        list.add(f1("type-f1", "mentions that overlap with the right type", layer, MentionScorer.TYPE, Figure.ALL));
        list.add(f1(
                "conll-f1",
                "what conlleval counts: strict, as a mention is matched once",
                layer,
                MentionScorer.STRICT,
                Figure.ALL));
        list.add(f1(
                "furniture-strict-f1",
                "mentions in furniture, which no other figure holds",
                MentionScorer.FURNITURE,
                MentionScorer.STRICT,
                Figure.ALL));
    }

    private static void keys(List<Measure> list) {
        for (MentionType type : MentionType.values()) {
            String name = type.name();
            list.add(new Measure(
                    "key-accuracy:" + name,
                    "right keys among the " + name + " mentions found",
                    false,
                    tally -> tally.get(KeyScorer.LAYER, KeyScorer.MATCHED, name).recall()));
            list.add(new Measure(
                    "key-wrong:" + name, "wrong keys (not ?) among them", true, tally -> wrong(tally, name)));
        }
        list.add(f1(
                "key-f1", "mentions found together with their key", KeyScorer.LAYER, KeyScorer.END_TO_END, Figure.ALL));
        for (MentionType type : MentionType.values()) {
            String name = type.name();
            list.add(f1("key-f1:" + name, "the same, " + name + " alone", KeyScorer.LAYER, KeyScorer.END_TO_END, name));
        }
    }

    private static double wrong(Tally tally, String type) {
        Counts counts = tally.get(KeyScorer.LAYER, KeyScorer.MATCHED, type);
        return counts.gold() == 0 ? Double.NaN : (counts.predicted() - counts.rightPredicted()) / counts.gold();
    }

    private static void clusters(List<Measure> list) {
        String layer = ClusterScorer.LAYER;
        list.add(f1("b3-f1", "B³ of the mentions found", layer, ClusterScorer.B3, Figure.ALL));
        list.add(f1("ceaf-e-f1", "CEAF-e of the mentions found", layer, ClusterScorer.CEAF_E, Figure.ALL));
        list.add(f1("b3-end-to-end-f1", "B³ of all mentions", layer, ClusterScorer.B3_END_TO_END, Figure.ALL));
    }

    private static void paragraphs(List<Measure> list) {
        String layer = ParagraphScorer.LAYER;
        list.add(f1(
                "paragraph-f1",
                "paragraphs that stand where gold has them",
                layer,
                ParagraphScorer.SEGMENTATION,
                Figure.ALL));
        for (String what : List.of(ParagraphScorer.ROLE, ParagraphScorer.SECTION, ParagraphScorer.LABEL)) {
            String about = what.equals(ParagraphScorer.LABEL) ? "role and section" : what;
            list.add(new Measure(
                    what + "-accuracy",
                    "gold paragraphs with the right " + about,
                    false,
                    tally -> tally.get(layer, what, Figure.ALL).recall()));
        }
        list.add(macro("role-macro-f1", "mean over the roles", layer, ParagraphScorer.ROLE));
        list.add(macro("section-macro-f1", "mean over the sections", layer, ParagraphScorer.SECTION));
        list.add(f1("item-f1", "where items begin", ItemScorer.LAYER, ItemScorer.BOUNDARY, Figure.ALL));
        list.add(
                f1("item-whole-f1", "items with all their paragraphs", ItemScorer.LAYER, ItemScorer.WHOLE, Figure.ALL));
    }

    private static void records(List<Measure> list) {
        list.add(f1("record-f1", "fields of items", RecordScorer.LAYER, RecordScorer.FIELD, Figure.ALL));
        list.add(macro("record-macro-f1", "mean over the fields", RecordScorer.LAYER, RecordScorer.FIELD));
        for (ItemField field : ItemField.values()) {
            String name = field.code();
            list.add(f1("record-f1:" + name, "the field " + name, RecordScorer.LAYER, RecordScorer.FIELD, name));
        }
    }

    private static Measure f1(String name, String about, String layer, String measure, String group) {
        return new Measure(
                name, about, false, tally -> tally.get(layer, measure, group).f1());
    }

    private static Measure macro(String name, String about, String layer, String measure) {
        return new Measure(
                name,
                about,
                false,
                tally -> tally.groups(layer, measure).entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(Figure.ALL))
                        .map(Map.Entry::getValue)
                        .mapToDouble(Counts::f1)
                        .filter(f1 -> !Double.isNaN(f1))
                        .average()
                        .orElse(Double.NaN));
    }
}
