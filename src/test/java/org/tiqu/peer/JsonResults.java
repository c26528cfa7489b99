package org.tiqu.peer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiqu.eval.Difference;
import org.tiqu.eval.Interval;
import org.tiqu.eval.Measure;

/**
 * {@code eval/results.json}: {@code tiqu/peers/1}. Within the major version fields are added, never renamed or
 * dropped. Numbers have four decimals; a measure without anything to count is left out.
 */
final class JsonResults {
    static final String SCHEMA = "tiqu/peers/1";
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonResults() {}

    static String write(Results results) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("schema", SCHEMA);
        fields.put("date", results.date());
        fields.put("commit", results.revision().commit());
        fields.put("machine", machine(results.machine()));
        fields.put("protocol", results.protocol());
        fields.put("peers", results.peers().stream().map(JsonResults::peer).toList());
        Map<String, String> absent = new TreeMap<>();
        results.absent().forEach((entry, why) -> absent.put(entry.id(), why));
        fields.put("not_run", absent);
        fields.put("scores", results.scores().stream().map(JsonResults::score).toList());
        try {
            DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
            return MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(indenter))
                            .writeValueAsString(fields) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("results are always JSON, but " + e.getOriginalMessage(), e);
        }
    }

    private static Map<String, Object> machine(Machine machine) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("processor", machine.processor());
        fields.put("memory", machine.memory());
        fields.put("system", machine.system());
        fields.put("java", machine.java());
        fields.put("load_before", machine.load());
        return fields;
    }

    private static Map<String, Object> peer(PeerFigures peer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", peer.entry().id());
        fields.put("name", peer.first().name());
        fields.put("version", peer.first().version());
        fields.put("settings", peer.first().settings());
        Map<String, Object> speed = new LinkedHashMap<>();
        for (Side side : Side.values()) {
            if (!Double.isNaN(peer.speed(side))) {
                speed.put(side.code(), number(peer.speed(side)));
            }
        }
        fields.put("characters_per_second", speed);
        fields.put("load_seconds", number(peer.loadSeconds()));
        fields.put("peak_megabytes", number(peer.peakMegabytes()));
        fields.put("live_megabytes", number(peer.liveMegabytes()));
        fields.put("same_answers", peer.isRepeatable());
        return fields;
    }

    private static Map<String, Object> score(Score score) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("set", score.set().id());
        fields.put("slice", score.slice().title());
        fields.put("system", score.team().name());
        fields.put("articles", score.articles());
        Map<String, Object> measures = new LinkedHashMap<>();
        for (Measure measure : NameMeasures.ALL) {
            double value = score.value(measure);
            if (!Double.isNaN(value)) {
                measures.put(measure.name(), measure(value, score.intervals().get(measure.name())));
            }
        }
        fields.put("measures", measures);
        Difference difference = score.difference();
        if (difference != null) {
            Map<String, Object> ahead = measure(difference.one() - difference.other(), difference.interval());
            ahead.put("by_chance", number(difference.byChance()));
            fields.put("tiqu_full_ahead", ahead);
        }
        return fields;
    }

    private static Map<String, Object> measure(double value, @Nullable Interval interval) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("value", number(value));
        if (interval != null) {
            fields.put("low", number(interval.low()));
            fields.put("high", number(interval.high()));
        }
        return fields;
    }

    private static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : Math.round(value * 10000) / 10000.0;
    }
}
