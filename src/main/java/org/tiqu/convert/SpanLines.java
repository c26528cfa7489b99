package org.tiqu.convert;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.CorpusException;
import org.tiqu.record.OffsetUnit;

/** Reads JSON objects that hold a text and a list of labelled spans in code points, as several tools write them. */
final class SpanLines implements ArticleReader {
    private static final Set<String> EXTENSIONS = Set.of("jsonl", "json");

    private final List<String> texts;
    private final List<String> lists;
    private final List<String> metadata;

    /**
     * @param texts names that the text may have, the likeliest first
     * @param lists names that the list of spans may have
     * @param metadata JSON pointers of objects that may hold id and {@link Details}
     */
    SpanLines(List<String> texts, List<String> lists, List<String> metadata) {
        this.texts = texts;
        this.lists = lists;
        this.metadata = metadata;
    }

    @Override
    public List<Foreign> read(Path path, TypeMap types) throws IOException {
        List<Foreign> articles = new ArrayList<>();
        for (Path file : SourceFiles.under(path, EXTENSIONS)) {
            List<Json.Element> elements = Json.elements(file);
            for (int i = 0; i < elements.size(); i++) {
                String id = SourceFiles.id(path, file) + (elements.size() > 1 ? "#" + (i + 1) : "");
                Json.Element element = elements.get(i);
                articles.add(
                        Foreign.at(article(element.node(), id, types, file, element.line()), file, element.line()));
            }
        }
        return articles;
    }

    /** {@code ["text", {"entities": […]}]} is the same as the object with the text in it. */
    private AnnotatedArticle article(JsonNode value, String id, TypeMap types, Path file, int line)
            throws CorpusException {
        JsonNode fields = value.isArray() ? value.path(1) : value;
        JsonNode text = value.isArray() ? value.path(0) : first(value, texts);
        if (!text.isTextual()) {
            throw new CorpusException(
                    file,
                    line,
                    "a text under the name '" + texts.get(0) + "' was expected, but " + Json.shown(text) + " came");
        }
        JsonNode spans = first(fields, lists);
        if (!spans.isArray()) {
            throw new CorpusException(
                    file,
                    line,
                    "a list of spans under one of the names " + String.join(", ", lists) + " was expected, but "
                            + Json.shown(spans) + " came");
        }
        Marks marks = new Marks(text.textValue(), OffsetUnit.CODE_POINT, types, file);
        for (JsonNode node : spans) {
            JsonSpan span = new JsonSpan(node, file, line);
            Marks.Said said = new Marks.Said(
                    span.text("text"), span.text("kb_id"), span.number("confidence"), span.number("key_confidence"));
            marks.add(line, span.start(), span.end(), span.label(), said);
        }
        return Details.read(details(fields), id(fields, id), text.textValue(), marks.inOrder(), file, line);
    }

    private JsonNode details(JsonNode fields) {
        for (String pointer : metadata) {
            JsonNode details = fields.at(pointer).path(Details.NAME);
            if (details.isObject()) {
                return details;
            }
        }
        return Json.object();
    }

    private String id(JsonNode fields, String otherwise) {
        for (String pointer : metadata) {
            for (String name : List.of("external_id", "id", "doc_id")) {
                JsonNode id = fields.at(pointer).path(name);
                if (id.isTextual() || id.isIntegralNumber()) {
                    return id.asText();
                }
            }
        }
        return otherwise;
    }

    private static JsonNode first(JsonNode fields, List<String> names) {
        for (String name : names) {
            if (fields.has(name)) {
                return fields.get(name);
            }
        }
        return fields.path(names.get(0));
    }
}
