package org.tiqu.classify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiqu.tag.Mention;
import org.tiqu.tag.MentionType;
import org.tiqu.tag.Source;
import org.tiqu.text.Span;

/** A text with gold labels ("role section item") and gold mentions. */
record Annotated(String text, List<Mention> mentions, List<String> labels) {
    private static final Pattern TAG = Pattern.compile("^<(\\w+) (\\w+) (-|\\d+)> ?");
    private static final Pattern MENTION =
            Pattern.compile("\\[\\[([^\\[\\]|]+)\\|(ORG|REGION|PERSON|DATE)\\|([^\\[\\]|]+)]]");

    /** Reads the annotators' format or a gold record. */
    static Annotated read(Path file) throws IOException {
        return file.toString().endsWith(".json") ? record(file) : of(Files.readString(file));
    }

    /** Reads the annotators' format, with or without its header. */
    static Annotated of(String source) {
        int header = source.indexOf("\n---\n");
        String body = header < 0 ? source : source.substring(header + 5);
        StringBuilder text = new StringBuilder();
        List<Mention> mentions = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (String line : body.split("\n", -1)) {
            Matcher tag = TAG.matcher(line);
            String rest = line;
            if (tag.find()) {
                labels.add(tag.group(1) + " " + tag.group(2) + " " + tag.group(3));
                rest = line.substring(tag.end());
            }
            Matcher mention = MENTION.matcher(rest);
            int from = 0;
            while (mention.find()) {
                text.append(rest, from, mention.start());
                int start = text.length();
                text.append(mention.group(1));
                mentions.add(mention(start, text.length(), mention.group(2)));
                from = mention.end();
            }
            text.append(rest, from, rest.length()).append('\n');
        }
        return new Annotated(text.toString(), mentions, labels);
    }

    private static Annotated record(Path file) throws IOException {
        JsonNode gold = new ObjectMapper().readTree(file.toFile());
        String text = gold.get("text").asText();
        List<Mention> mentions = new ArrayList<>();
        for (JsonNode node : gold.get("mentions")) {
            int start = text.offsetByCodePoints(0, node.get("start").asInt());
            int end = text.offsetByCodePoints(0, node.get("end").asInt());
            mentions.add(mention(start, end, node.get("type").asText()));
        }
        List<String> labels = new ArrayList<>();
        for (JsonNode node : gold.get("paragraphs")) {
            JsonNode item = node.get("item");
            labels.add(node.get("role").asText() + " " + node.get("section").asText() + " "
                    + (item == null || item.isNull() ? "-" : item.asText()));
        }
        return new Annotated(text, mentions, labels);
    }

    private static Mention mention(int start, int end, String type) {
        return Mention.of(new Span(start, end), MentionType.valueOf(type), 1, Source.LEXICON);
    }
}
