package org.tiqu.convert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.AnnotatedMention;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.GoldWriter;
import org.tiqu.corpus.RecordTree;
import org.tiqu.corpus.TextOffsets;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.OffsetUnit;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/**
 * What a record says beyond a format's text and spans, as one JSON object that a tool carries along in its metadata
 * under the name {@value #NAME}: id, language, publishing date, paragraphs, entities and items in the words of the
 * record, offsets in code points; and of mentions what the format itself has no place for.
 */
final class Details {
    /** The member that holds it. */
    static final String NAME = "tiqu";

    private static final String LENGTH = "text_length";

    /** What a mention has beyond span and type, by the record's names. */
    enum Attribute {
        KEY("key"),
        CONFIDENCE("confidence"),
        KEY_CONFIDENCE("key_confidence");

        private final String code;

        Attribute(String code) {
            this.code = code;
        }
    }

    private record Place(Span span, MentionType type) {}

    private Details() {}

    /** Of an article; {@code attributes} of mentions are those that the format has no place for. */
    static ObjectNode of(AnnotatedArticle article, Set<Attribute> attributes) {
        ObjectNode details = (ObjectNode) recordOf(article);
        details.remove(List.of("schema", "text"));
        details.put(LENGTH, article.text().codePointCount(0, article.text().length()));
        ArrayNode mentions = Json.array();
        for (int i = 0; i < article.mentions().size(); i++) {
            JsonNode record = details.path("mentions").path(i);
            ObjectNode mention = Json.object();
            for (Attribute attribute : attributes) {
                boolean isKey = attribute == Attribute.KEY;
                // The record says "?" of a mention that has no key.
                if (record.has(attribute.code)
                        && !(isKey && article.mentions().get(i).key() == null)) {
                    mention.set(attribute.code, record.get(attribute.code));
                }
            }
            if (!mention.isEmpty()) {
                for (String name : List.of("start", "end", "type")) {
                    mention.set(name, record.get(name));
                }
                mentions.add(mention);
            }
        }
        details.set("mentions", mentions);
        return details;
    }

    private static JsonNode recordOf(AnnotatedArticle article) {
        try {
            return Json.MAPPER.readTree(GoldWriter.line(article));
        } catch (IOException e) {
            throw new IllegalStateException("a gold record is always JSON, but " + e.getMessage(), e);
        }
    }

    /**
     * The article of {@code text} and {@code mentions}, with what {@code details} say beyond; they may be missing.
     * Mentions that the tool's user changed keep only what the format itself holds.
     *
     * @param id what it is called unless details know
     * @throws CorpusException if the details are broken, or belong to another text
     */
    static AnnotatedArticle read(
            JsonNode details, String id, String text, List<AnnotatedMention> mentions, Path file, int line)
            throws CorpusException {
        if (!details.isObject()) {
            return plain(id, text, mentions);
        }
        int length = text.codePointCount(0, text.length());
        if (details.path(LENGTH).asInt(length) != length) {
            throw new CorpusException(
                    file,
                    line,
                    "the text has " + length + " code points, but tiqu's metadata was written for one of "
                            + details.path(LENGTH).asInt() + "; bring the text back, or take the field '" + NAME
                            + "' out");
        }
        AnnotatedArticle said = RecordTree.parse(recordOf(details, id, text), file, line);
        List<AnnotatedMention> full = withAttributes(mentions, details.path("mentions"), text);
        return new AnnotatedArticle(
                said.id(),
                said.language(),
                said.published(),
                text,
                said.paragraphs(),
                full,
                Entities.of(text, full, said.entities()),
                said.items());
    }

    /** Without any details. */
    static AnnotatedArticle plain(String id, String text, List<AnnotatedMention> mentions) {
        return new AnnotatedArticle(
                id,
                LanguageGuess.of(text).tag(),
                null,
                text,
                List.of(),
                mentions,
                Entities.of(text, mentions, List.of()),
                List.of());
    }

    /** Parses details from a string, for formats that have no JSON of their own. */
    static JsonNode parse(@Nullable String json, Path file, int line) throws CorpusException {
        if (json == null) {
            return Json.object();
        }
        try {
            return Json.MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new CorpusException(
                    file, line, "tiqu's metadata was expected to be JSON, but is not; take it out of the file", e);
        }
    }

    private static ObjectNode recordOf(JsonNode details, String id, String text) {
        ObjectNode record = Json.object();
        record.put("id", id);
        record.put("language", LanguageGuess.of(text).tag());
        details.properties().forEach(field -> record.set(field.getKey(), field.getValue()));
        record.put("schema", ArticleRecord.SCHEMA);
        record.put("offset_unit", OffsetUnit.CODE_POINT.code());
        record.put("text", text);
        record.remove("mentions");
        // Which mentions an entity has follows from their keys, which may have changed.
        record.path("entities").forEach(entity -> {
            if (entity instanceof ObjectNode fields) {
                fields.remove("mentions");
            }
        });
        return record;
    }

    private static List<AnnotatedMention> withAttributes(
            List<AnnotatedMention> mentions, JsonNode attributes, String text) {
        Map<Place, JsonNode> said = new HashMap<>();
        TextOffsets offsets = new TextOffsets(text, OffsetUnit.CODE_POINT);
        for (JsonNode node : attributes) {
            int start = node.path("start").asInt(-1);
            int end = node.path("end").asInt(-1);
            for (MentionType type : MentionType.values()) {
                if (type.name().equals(node.path("type").asText())
                        && start >= 0
                        && end > start
                        && end <= offsets.length()) {
                    said.put(new Place(new Span(offsets.toUtf16(start), offsets.toUtf16(end)), type), node);
                }
            }
        }
        List<AnnotatedMention> full = new ArrayList<>();
        for (AnnotatedMention mention : mentions) {
            JsonNode node = said.getOrDefault(new Place(mention.span(), mention.type()), Json.object());
            JsonNode key = node.path(Attribute.KEY.code);
            Double confidence = probability(node.path(Attribute.CONFIDENCE.code));
            Double keyConfidence = probability(node.path(Attribute.KEY_CONFIDENCE.code));
            full.add(new AnnotatedMention(
                    mention.span(),
                    mention.type(),
                    mention.key() == null && key.isTextual() ? key.textValue() : mention.key(),
                    mention.confidence() == null ? confidence : mention.confidence(),
                    mention.keyConfidence() == null ? keyConfidence : mention.keyConfidence()));
        }
        return full;
    }

    private static @Nullable Double probability(JsonNode node) {
        double value = node.asDouble(-1);
        return node.isNumber() && value >= 0 && value <= 1 ? value : null;
    }
}
