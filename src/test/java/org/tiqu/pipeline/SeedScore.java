package org.tiqu.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How well a record agrees with a gold record. Mentions in gold's furniture do not count.
 *
 * @param f1 of mentions, span and type
 * @param dates share of right values among the dates found
 * @param regions share of right codes among the regions found
 * @param labels share of gold paragraphs with the right role and section
 * @param items number of items
 */
record SeedScore(double f1, double dates, double regions, double labels, int items) {

    static SeedScore of(JsonNode gold, JsonNode predicted) {
        Set<String> furniture = furniture(gold);
        Map<String, String> wanted = mentions(gold, gold, furniture);
        Map<String, String> found = mentions(predicted, gold, furniture);
        Set<String> both = new HashSet<>(wanted.keySet());
        both.retainAll(found.keySet());
        double f1 = 2.0 * both.size() / Math.max(1, wanted.size() + found.size());
        return new SeedScore(
                f1,
                keys("DATE", both, wanted, found),
                keys("REGION", both, wanted, found),
                labels(gold, predicted),
                predicted.path("records").size());
    }

    private static double keys(String type, Set<String> both, Map<String, String> wanted, Map<String, String> found) {
        int all = 0;
        int right = 0;
        for (String mention : both) {
            if (mention.endsWith(type)) {
                all++;
                right += Objects.equals(wanted.get(mention), found.get(mention)) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : (double) right / all;
    }

    /** Keys by span and type. */
    private static Map<String, String> mentions(JsonNode record, JsonNode gold, Set<String> furniture) {
        Map<String, String> mentions = new HashMap<>();
        for (JsonNode mention : record.path("mentions")) {
            int start = mention.path("start").asInt();
            if (!furniture.contains(paragraph(gold, start))) {
                mentions.put(
                        start + " " + mention.path("end").asInt() + " "
                                + mention.path("type").asText(),
                        mention.path("key").asText());
            }
        }
        return mentions;
    }

    private static String paragraph(JsonNode gold, int offset) {
        for (JsonNode paragraph : gold.path("paragraphs")) {
            if (offset < paragraph.path("end").asInt()) {
                return span(paragraph);
            }
        }
        return "";
    }

    private static Set<String> furniture(JsonNode gold) {
        Set<String> furniture = new HashSet<>();
        for (JsonNode paragraph : gold.path("paragraphs")) {
            if (paragraph.path("role").asText().equals("furniture")) {
                furniture.add(span(paragraph));
            }
        }
        return furniture;
    }

    private static double labels(JsonNode gold, JsonNode predicted) {
        Map<String, String> found = new HashMap<>();
        predicted.path("paragraphs").forEach(paragraph -> found.put(span(paragraph), label(paragraph)));
        int right = 0;
        for (JsonNode paragraph : gold.path("paragraphs")) {
            right += label(paragraph).equals(found.get(span(paragraph))) ? 1 : 0;
        }
        return (double) right / gold.path("paragraphs").size();
    }

    private static String span(JsonNode paragraph) {
        return paragraph.path("start").asInt() + " " + paragraph.path("end").asInt();
    }

    private static String label(JsonNode paragraph) {
        return paragraph.path("role").asText() + " " + paragraph.path("section").asText();
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "mentions F1 %.4f, date values %.4f, region codes %.4f, role and section %.4f, items %d",
                f1,
                dates,
                regions,
                labels,
                items);
    }
}
