package org.tiqu.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A report for machines: {@code tiqu/evaluation/1}. Within the major version fields are added, never renamed or
 * dropped. Numbers have four decimals, null where there was nothing to count.
 */
public final class JsonReport {
    /** Name and major version of the format. */
    public static final String SCHEMA = "tiqu/evaluation/1";

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonReport() {}

    /** The report as one JSON object, indented, {@code \n} at the end. */
    public static String write(Report report) {
        Tally total = report.evaluation().total();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("schema", SCHEMA);
        fields.put("gold", report.gold());
        fields.put("predicted", report.predicted());
        fields.put("reports", report.evaluation().articles().size());
        fields.put("measures", measures(total, report.intervals()));
        fields.put("figures", figures(total));
        Map<String, Object> by = new LinkedHashMap<>();
        report.breakdowns().forEach((dimension, groups) -> {
            Map<String, Object> values = new LinkedHashMap<>();
            groups.forEach((group, evaluation) -> values.put(group, measures(evaluation.total(), Map.of())));
            by.put(dimension, values);
        });
        fields.put("by", by);
        if (!report.differences().isEmpty()) {
            fields.put(
                    "differences",
                    report.differences().stream().map(JsonReport::difference).toList());
        }
        try {
            DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
            return MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(indenter))
                            .writeValueAsString(fields) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is always JSON, but " + e.getOriginalMessage(), e);
        }
    }

    private static Map<String, Object> measures(Tally tally, Map<String, Interval> intervals) {
        Map<String, Object> measures = new LinkedHashMap<>();
        for (Measure measure : Measures.ALL) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("value", number(measure.value(tally)));
            Interval interval = intervals.get(measure.name());
            if (interval != null) {
                value.put("low", number(interval.low()));
                value.put("high", number(interval.high()));
            }
            measures.put(measure.name(), value);
        }
        return measures;
    }

    private static List<Map<String, Object>> figures(Tally tally) {
        List<Map<String, Object>> figures = new ArrayList<>();
        tally.all().forEach((figure, counts) -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("layer", figure.layer());
            fields.put("measure", figure.measure());
            fields.put("group", figure.group());
            fields.put("precision", number(counts.precision()));
            fields.put("recall", number(counts.recall()));
            fields.put("f1", number(counts.f1()));
            fields.put("right_predicted", number(counts.rightPredicted()));
            fields.put("predicted", number(counts.predicted()));
            fields.put("found_gold", number(counts.foundGold()));
            fields.put("gold", number(counts.gold()));
            figures.add(fields);
        });
        return figures;
    }

    private static Map<String, Object> difference(Difference difference) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("measure", difference.measure().name());
        fields.put("value", number(difference.one()));
        fields.put("other", number(difference.other()));
        fields.put("difference", number(difference.one() - difference.other()));
        fields.put("low", number(difference.interval().low()));
        fields.put("high", number(difference.interval().high()));
        fields.put("by_chance", number(difference.byChance()));
        return fields;
    }

    static @Nullable Number number(double value) {
        if (Double.isNaN(value)) {
            return null;
        }
        double rounded = Math.round(value * 10000) / 10000.0;
        return rounded == Math.rint(rounded) && Math.abs(rounded) < 1e15 ? (Number) (long) rounded : rounded;
    }
}
