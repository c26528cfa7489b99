package org.tiqu.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiqu.classify.Role;
import org.tiqu.classify.Section;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.OffsetUnit;
import org.tiqu.tag.MentionType;
import org.tiqu.text.Span;
import org.tiqu.text.WellFormed;

/**
 * Makes an annotated article of one record, and checks what the JSON Schema cannot: offsets, slices, order. A flawed
 * element goes to the sink and, if that lets it pass, is left out.
 */
final class RecordParser {
    private final RecordNode root;
    private final FlawSink sink;
    private final String text;
    private final TextOffsets offsets;
    private final ElementReader<AnnotatedParagraph> paragraphs;
    private final ElementReader<AnnotatedMention> mentions;
    private final ElementReader<AnnotatedEntity> entities;
    private final ElementReader<AnnotatedItem> items;

    private RecordParser(RecordNode root, FlawSink sink) throws InvalidRecordException {
        this.root = root;
        this.sink = sink;
        this.text = root.text("text");
        this.offsets = new TextOffsets(text, root.code("offset_unit", OffsetUnit.values(), OffsetUnit::code));
        this.paragraphs = new ElementReader<>(root, "paragraphs", sink);
        this.mentions = new ElementReader<>(root, "mentions", sink);
        this.entities = new ElementReader<>(root, "entities", sink);
        this.items = new ElementReader<>(root, "records", sink);
    }

    /** The article of a record without flaws. */
    static AnnotatedArticle parse(JsonNode record) throws InvalidRecordException {
        return of(record, flaw -> {
                    throw flaw;
                })
                .article();
    }

    /** Over the record; what is wrong with the record as a whole is thrown, whatever the sink does. */
    static RecordParser of(JsonNode record, FlawSink sink) throws InvalidRecordException {
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
        return new RecordParser(root, sink);
    }

    /** The article; call it once. */
    AnnotatedArticle article() throws InvalidRecordException {
        if (!WellFormed.of(text).equals(text)) {
            sink.accept(root.at("text")
                    .invalid(
                            "half a surrogate pair stands alone in it, which no encoding can write; put U+FFFD there"));
        }
        String id = root.text("id");
        String language = root.text("language");
        String published = root.textOrNull("published");
        paragraphs.read(this::paragraph);
        mentions.read((node, index, before) -> mention(node, before));
        entities.read((node, index, before) -> entity(node));
        items.read((node, index, before) -> item(node));
        return new AnnotatedArticle(
                id,
                language,
                published,
                text,
                paragraphs.elements(),
                mentions.elements(),
                entities.elements(),
                items.elements());
    }

    /** Where the elements of the article stand. */
    ElementLines lines(LineFinder finder) {
        return new ElementLines(
                paragraphs.lines(finder), mentions.lines(finder), entities.lines(finder), items.lines(finder));
    }

    private Span span(RecordNode node) throws InvalidRecordException {
        int start = node.integer("start");
        int end = node.integer("end");
        if (start < 0 || end <= start || end > offsets.length()) {
            throw node.invalid(
                    Flaw.Kind.OFFSETS,
                    "[" + start + ", " + end + ") is no span of a text of " + offsets.length() + "; check offset_unit");
        }
        Span span = new Span(offsets.toUtf16(start), offsets.toUtf16(end));
        if (isInsideCharacter(span.start()) || isInsideCharacter(span.end())) {
            throw node.invalid(
                    Flaw.Kind.OFFSETS,
                    "[" + start + ", " + end + ") begins or ends inside a character; check offset_unit");
        }
        return span;
    }

    private boolean isInsideCharacter(int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private AnnotatedParagraph paragraph(RecordNode node, int index, @Nullable AnnotatedParagraph before)
            throws InvalidRecordException {
        Span span = span(node);
        if (before != null && span.start() < before.span().end()) {
            throw node.invalid(
                    Flaw.Kind.OVERLAP, "paragraphs stand in text order and do not overlap, but this one does");
        }
        if (!node.at("index").isAbsent() && node.integer("index") != index) {
            throw node.at("index")
                    .invalid("paragraphs are counted from 0, so that this one is " + index + ", but "
                            + node.integer("index") + " came");
        }
        int item = node.at("item").isAbsent() ? 0 : node.integer("item");
        if (item < 0) {
            throw node.at("item").invalid("items are counted from 1, but " + item + " came");
        }
        return new AnnotatedParagraph(
                index,
                span,
                node.code("role", Role.values(), Role::code),
                node.code("section", Section.values(), Section::code),
                item,
                node.probabilityOrNull("confidence"));
    }

    private AnnotatedMention mention(RecordNode node, @Nullable AnnotatedMention before) throws InvalidRecordException {
        Span span = span(node);
        String stated = node.textOrNull("text");
        if (stated != null && !stated.equals(span.of(text))) {
            throw node.invalid(
                    Flaw.Kind.OFFSETS,
                    "the text says '" + stated + "', but its offsets hold '" + span.of(text) + "'; check offset_unit");
        }
        if (before != null && span.start() < before.span().end()) {
            throw node.invalid(
                    Flaw.Kind.OVERLAP,
                    "mentions stand in text order and do not overlap, but '" + span.of(text) + "' does");
        }
        return new AnnotatedMention(
                span,
                node.code("type", MentionType.values(), MentionType::name),
                node.textOrNull("key"),
                node.probabilityOrNull("confidence"),
                node.probabilityOrNull("key_confidence"));
    }

    private AnnotatedEntity entity(RecordNode node) throws InvalidRecordException {
        List<Integer> indexes = new ArrayList<>();
        for (int mention : node.integers("mentions")) {
            if (mention < 0 || mention >= mentions.count()) {
                throw node.invalid("there is no mention " + mention + ", only " + mentions.count());
            }
            int kept = Collections.binarySearch(mentions.indexes(), mention);
            if (kept >= 0) {
                indexes.add(kept);
            }
        }
        return new AnnotatedEntity(
                node.text("key"),
                node.code("type", MentionType.values(), MentionType::name),
                node.texts("names"),
                node.texts("aliases"),
                indexes);
    }

    private static AnnotatedItem item(RecordNode node) throws InvalidRecordException {
        Map<ItemField, List<String>> fields = new EnumMap<>(ItemField.class);
        for (ItemField field : ItemField.values()) {
            if (!node.at(field.code()).isAbsent()) {
                fields.put(
                        field,
                        field.kind() == ItemField.Kind.KEYS
                                ? node.texts(field.code())
                                : List.of(node.text(field.code())));
            }
        }
        return new AnnotatedItem(
                node.integer("item"),
                node.code("section", Section.values(), Section::code),
                node.textOrNull("heading"),
                node.integers("paragraphs"),
                fields);
    }
}
