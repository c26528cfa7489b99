package org.tiqu.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static JsonNode small() throws IOException {
        return new JsonMapper().readTree(JsonReport.write(TextReportTest.small()));
    }

    @Test
    void saysItsVersionAndWhatWasCompared() throws IOException {
        JsonNode report = small();
        assertEquals("tiqu/evaluation/1", report.path("schema").textValue());
        assertEquals("gold.jsonl", report.path("gold").textValue());
        assertEquals(2, report.path("reports").intValue());
        List<String> names = new ArrayList<>();
        report.fieldNames().forEachRemaining(names::add);
        assertEquals(
                List.of("schema", "gold", "predicted", "reports", "measures", "figures", "by", "differences"), names);
    }

    @Test
    void hasEveryMeasureAndNullWhereThereIsNothingToCount() throws IOException {
        JsonNode measures = small().path("measures");
        assertEquals(Measures.ALL.size(), measures.size());
        JsonNode strict = measures.path("strict-f1");
        assertEquals(0.7826, strict.path("value").doubleValue());
        assertTrue(strict.path("low").doubleValue() <= strict.path("high").doubleValue());
        assertTrue(measures.path("record-f1:speaker").path("value").isNull());
        assertTrue(measures.path("record-f1:speaker").path("low").isMissingNode());
    }

    @Test
    void hasTheCountsBehindTheMeasures() throws IOException {
        JsonNode found = null;
        for (JsonNode figure : small().path("figures")) {
            boolean isIt = figure.path("layer").textValue().equals("mentions")
                    && figure.path("measure").textValue().equals("partial")
                    && figure.path("group").textValue().equals("all");
            found = isIt ? figure : found;
        }
        assertEquals(
                "{\"layer\":\"mentions\",\"measure\":\"partial\",\"group\":\"all\",\"precision\":0.875,"
                        + "\"recall\":0.9545,\"f1\":0.913,\"right_predicted\":10.5,\"predicted\":12,"
                        + "\"found_gold\":10.5,\"gold\":11}",
                String.valueOf(found));
    }

    @Test
    void breaksDownByLanguageLayoutAndReport() throws IOException {
        JsonNode by = small().path("by");
        assertEquals(
                1,
                by.path("language")
                        .path("zh-Hans")
                        .path("strict-f1")
                        .path("value")
                        .doubleValue());
        assertEquals(2, by.path("layout").size());
        assertEquals(
                0.6667,
                by.path("report")
                        .path("chips-en")
                        .path("strict-f1")
                        .path("value")
                        .doubleValue());
    }

    @Test
    void comparesInWhatBothSystemsSay() throws IOException {
        List<String> compared = new ArrayList<>();
        small().path("differences")
                .forEach(difference -> compared.add(difference.path("measure").textValue()));
        assertTrue(compared.contains("strict-f1"));
        assertTrue(!compared.contains("key-f1") && !compared.contains("ece"), compared.toString());
    }

    @Test
    void roundsToFourDecimals() {
        assertEquals(0.3333, JsonReport.number(1 / 3.0));
        assertEquals(2L, JsonReport.number(2));
        assertNull(JsonReport.number(Double.NaN));
    }
}
