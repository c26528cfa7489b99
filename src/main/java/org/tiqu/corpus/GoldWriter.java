package org.tiqu.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.OffsetUnit;
import org.tiqu.text.Span;

/**
 * Writes an annotated article as a gold record in code points, each paragraph, mention, entity and item in a line
 * of its own, so that a correction shows as one changed line. The same article gives the same bytes. What only
 * systems say, probabilities and aliases, is written where the article has it; a mention without key gets {@code ?}.
 */
public final class GoldWriter {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final AnnotatedArticle article;
    private final TextOffsets offsets;

    private GoldWriter(AnnotatedArticle article) {
        this.article = article;
        this.offsets = new TextOffsets(article.text(), OffsetUnit.CODE_POINT);
    }

    /** The record, in UTF-8, {@code \n} at the end. */
    public static byte[] bytes(AnnotatedArticle article) {
        return new GoldWriter(article).json(true).getBytes(StandardCharsets.UTF_8);
    }

    /** The record as a line of JSON Lines. */
    public static byte[] line(AnnotatedArticle article) {
        return new GoldWriter(article).json(false).getBytes(StandardCharsets.UTF_8);
    }

    private String json(boolean isSpread) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("schema", ArticleRecord.SCHEMA);
        fields.put("id", article.id());
        fields.put("language", article.language());
        fields.put("offset_unit", OffsetUnit.CODE_POINT.code());
        fields.put("published", article.published());
        fields.put("text", article.text());
        fields.put(
                "paragraphs", article.paragraphs().stream().map(this::paragraph).toList());
        fields.put("mentions", article.mentions().stream().map(this::mention).toList());
        fields.put(
                "entities", article.entities().stream().map(GoldWriter::entity).toList());
        fields.put("records", article.items().stream().map(GoldWriter::item).toList());
        return isSpread ? spread(fields) : json(fields) + "\n";
    }

    private static String spread(Map<String, Object> fields) {
        List<String> lines = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (value instanceof List<?> list && !list.isEmpty()) {
                List<String> elements =
                        list.stream().map(element -> "  " + json(element)).toList();
                lines.add(json(name) + ": [\n" + String.join(",\n", elements) + "\n]");
            } else {
                lines.add(json(name) + ": " + json(value));
            }
        });
        return "{\n" + String.join(",\n", lines) + "\n}\n";
    }

    private static String json(@Nullable Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a gold record is always JSON, but " + e.getOriginalMessage(), e);
        }
    }

    private Map<String, Object> paragraph(AnnotatedParagraph paragraph) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("index", paragraph.index());
        put(fields, paragraph.span());
        fields.put("role", paragraph.role().code());
        fields.put("section", paragraph.section().code());
        fields.put("item", paragraph.item() == 0 ? null : paragraph.item());
        putIfSaid(fields, "confidence", paragraph.confidence());
        return fields;
    }

    private Map<String, Object> mention(AnnotatedMention mention) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, mention.span());
        fields.put("text", article.textOf(mention));
        fields.put("type", mention.type().name());
        fields.put("key", mention.key() == null ? "?" : mention.key());
        AnnotatedParagraph paragraph = article.paragraphOf(mention);
        fields.put("paragraph", paragraph == null ? null : paragraph.index());
        putIfSaid(fields, "confidence", mention.confidence());
        putIfSaid(fields, "key_confidence", mention.keyConfidence());
        return fields;
    }

    private static void putIfSaid(Map<String, Object> fields, String name, @Nullable Double probability) {
        if (probability != null) {
            fields.put(name, probability);
        }
    }

    private void put(Map<String, Object> fields, Span span) {
        fields.put("start", offsets.fromUtf16(span.start()));
        fields.put("end", offsets.fromUtf16(span.end()));
    }

    private static Map<String, Object> entity(AnnotatedEntity entity) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", entity.key());
        fields.put("type", entity.type().name());
        fields.put("names", entity.names());
        if (!entity.aliases().isEmpty()) {
            fields.put("aliases", entity.aliases());
        }
        fields.put("mentions", entity.mentions());
        return fields;
    }

    private static Map<String, Object> item(AnnotatedItem item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("item", item.number());
        fields.put("section", item.section().code());
        if (item.heading() != null) {
            fields.put("heading", item.heading());
        }
        fields.put("paragraphs", item.paragraphs());
        item.fields()
                .forEach((field, values) ->
                        fields.put(field.code(), field.kind() == ItemField.Kind.KEYS ? values : values.get(0)));
        return fields;
    }
}
