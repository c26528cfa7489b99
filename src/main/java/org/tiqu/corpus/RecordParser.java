package org.tiqu.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.OffsetUnit;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;

/** Makes an annotated article of one record, and checks what the JSON Schema cannot: offsets, slices, order. */
final class RecordParser {
    private final RecordNode root;
    private final String text;
    private final TextOffsets offsets;

    private RecordParser(RecordNode root) throws InvalidRecordException {
        this.root = root;
        this.text = root.text("text");
        this.offsets = new TextOffsets(text, root.code("offset_unit", OffsetUnit.values(), OffsetUnit::code));
    }

    static AnnotatedArticle parse(JsonNode record) throws InvalidRecordException {
        RecordNode root = new RecordNode(record, "");
        if (!record.isObject()) {
            throw root.invalid(
                    "a record is one JSON object, but this is " + record.getNodeType() + "; write one object a line");
        }
        String schema = root.text("schema");
        if (!schema.equals(ArticleRecord.SCHEMA)) {
            throw root.at("schema")
                    .invalid("'" + schema + "' is not " + ArticleRecord.SCHEMA + "; convert other formats with"
                            + " 'tiqu convert'");
        }
        return new RecordParser(root).article();
    }

    private AnnotatedArticle article() throws InvalidRecordException {
        List<AnnotatedMention> mentions = mentions();
        return new AnnotatedArticle(
                root.text("id"),
                root.text("language"),
                root.textOrNull("published"),
                text,
                paragraphs(),
                mentions,
                entities(mentions.size()),
                items());
    }

    private Span span(RecordNode node) throws InvalidRecordException {
        int start = node.integer("start");
        int end = node.integer("end");
        if (start < 0 || end <= start || end > offsets.length()) {
            throw node.invalid(
                    "[" + start + ", " + end + ") is no span of a text of " + offsets.length() + "; check offset_unit");
        }
        return new Span(offsets.toUtf16(start), offsets.toUtf16(end));
    }

    private List<AnnotatedParagraph> paragraphs() throws InvalidRecordException {
        List<AnnotatedParagraph> paragraphs = new ArrayList<>();
        int end = 0;
        for (RecordNode node : root.list("paragraphs")) {
            Span span = span(node);
            if (span.start() < end) {
                throw node.invalid("paragraphs stand in text order and do not overlap, but this one does");
            }
            end = span.end();
            int item = node.at("item").isAbsent() ? 0 : node.integer("item");
            paragraphs.add(new AnnotatedParagraph(
                    paragraphs.size(),
                    span,
                    node.code("role", Role.values(), Role::code),
                    node.code("section", Section.values(), Section::code),
                    item,
                    node.probabilityOrNull("confidence")));
        }
        return paragraphs;
    }

    private List<AnnotatedMention> mentions() throws InvalidRecordException {
        List<AnnotatedMention> mentions = new ArrayList<>();
        int end = 0;
        for (RecordNode node : root.list("mentions")) {
            Span span = span(node);
            String stated = node.textOrNull("text");
            if (stated != null && !stated.equals(span.of(text))) {
                throw node.invalid("the text says '" + stated + "', but its offsets hold '" + span.of(text)
                        + "'; check offset_unit");
            }
            if (span.start() < end) {
                throw node.invalid("mentions stand in text order and do not overlap, but '" + span.of(text) + "' does");
            }
            end = span.end();
            mentions.add(new AnnotatedMention(
                    span,
                    node.code("type", MentionType.values(), MentionType::name),
                    node.textOrNull("key"),
                    node.probabilityOrNull("confidence"),
                    node.probabilityOrNull("key_confidence")));
        }
        return mentions;
    }

    private List<AnnotatedEntity> entities(int mentions) throws InvalidRecordException {
        List<AnnotatedEntity> entities = new ArrayList<>();
        for (RecordNode node : root.list("entities")) {
            List<Integer> indexes = node.integers("mentions");
            for (int index : indexes) {
                if (index < 0 || index >= mentions) {
                    throw node.invalid("there is no mention " + index + ", only " + mentions);
                }
            }
            entities.add(new AnnotatedEntity(
                    node.text("key"),
                    node.code("type", MentionType.values(), MentionType::name),
                    node.texts("names"),
                    node.texts("aliases"),
                    indexes));
        }
        return entities;
    }

    private List<AnnotatedItem> items() throws InvalidRecordException {
        List<AnnotatedItem> items = new ArrayList<>();
        for (RecordNode node : root.list("records")) {
            Map<ItemField, List<String>> fields = new EnumMap<>(ItemField.class);
            for (ItemField field : ItemField.values()) {
                if (node.at(field.code()).isAbsent()) {
                    continue;
                }
                fields.put(
                        field,
                        field.kind() == ItemField.Kind.KEYS
                                ? node.texts(field.code())
                                : List.of(node.text(field.code())));
            }
            items.add(new AnnotatedItem(
                    node.integer("item"),
                    node.code("section", Section.values(), Section::code),
                    node.textOrNull("heading"),
                    node.integers("paragraphs"),
                    fields));
        }
        return items;
    }
}
