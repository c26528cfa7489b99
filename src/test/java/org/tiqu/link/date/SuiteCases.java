package org.tiqu.link.date;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tiqu.tag.date.DateLanguage;
import org.tiqu.text.Span;

/**
 * Reads the cases of Microsoft's Recognizers-Text that fall under the guidelines' DATE: cases whose results are
 * all of type date or daterange (no times, durations, sets, time zones), that have a reference date, and whose
 * ranges have two ends ("before 2020" is no span of the calendar).
 */
final class SuiteCases {
    private SuiteCases() {}

    /** An expected mention; starts and ends as the suite resolves it, possibly in two ways. */
    record Mention(Span span, List<String> starts, List<String> ends) {}

    record Case(String file, DateLanguage language, String text, LocalDate reference, List<Mention> mentions) {}

    static List<Case> read(Path folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String language : List.of("English", "Chinese")) {
            try (var files = Files.list(folder.resolve(language))) {
                for (Path file : files.sorted().toList()) {
                    for (JsonNode node :
                            new ObjectMapper().readTree(Files.readString(file).replace("\uFEFF", ""))) {
                        add(cases, language, language + "/" + file.getFileName(), node);
                    }
                }
            }
        }
        return cases;
    }

    private static void add(List<Case> cases, String language, String file, JsonNode node) {
        List<Mention> mentions = new ArrayList<>();
        String reference = node.path("Context").path("ReferenceDateTime").asText("");
        for (JsonNode result : node.path("Results")) {
            String type = result.path("TypeName")
                    .asText(result.path("Type").asText(""))
                    .replace("datetimeV2.", "");
            if (!type.equals("date") && !type.equals("daterange")) {
                return;
            }
            List<String> starts = new ArrayList<>();
            List<String> ends = new ArrayList<>();
            for (JsonNode value : values(result)) {
                String start = value.path("date")
                        .asText(value.path("value")
                                .asText(value.path("start")
                                        .asText(value.path("startDate").asText(""))));
                starts.add(start);
                ends.add(value.path("end").asText(value.path("endDate").asText(start)));
            }
            if (starts.isEmpty() || starts.contains("") || starts.contains("not resolved") || ends.contains("")) {
                return;
            }
            int start = result.path("Start").asInt();
            int end = result.has("End")
                    ? result.path("End").asInt() + 1
                    : start + result.path("Length").asInt();
            mentions.add(new Mention(new Span(start, end), starts, ends));
        }
        if (!reference.isEmpty() && !mentions.isEmpty()) {
            DateLanguage tongue = language.equals("English") ? DateLanguage.EN : DateLanguage.ZH;
            cases.add(new Case(
                    file, tongue, node.path("Input").asText(), LocalDate.parse(reference.substring(0, 10)), mentions));
        }
    }

    private static Iterable<JsonNode> values(JsonNode result) {
        if (result.has("Resolution")) {
            return result.path("Resolution").path("values");
        }
        return List.of(
                result.path("Value").path("PastResolution"),
                result.path("Value").path("FutureResolution"));
    }
}
