package org.tiqu.convert;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiqu.corpus.CorpusException;

/**
 * A labelled span in JSON: an array {@code [start, end, label]}, or an object with {@code start}, {@code end} and
 * {@code label} under any of the names that tools give them.
 *
 * @param node the value
 * @param file where it was read
 * @param line where its article begins there
 */
record JsonSpan(JsonNode node, Path file, int line) {
    private static final List<String> STARTS = List.of("start", "start_offset", "start_char");
    private static final List<String> ENDS = List.of("end", "end_offset", "end_char");
    private static final List<String> LABELS = List.of("label", "label_", "type");

    int start() throws CorpusException {
        return number(node.isArray() ? node.path(0) : first(STARTS));
    }

    int end() throws CorpusException {
        return number(node.isArray() ? node.path(1) : first(ENDS));
    }

    String label() throws CorpusException {
        JsonNode label = node.isArray() ? node.path(2) : first(LABELS);
        if (!label.isTextual()) {
            throw wrong();
        }
        return label.textValue();
    }

    @Nullable
    String text(String name) {
        JsonNode value = node.path(name);
        return value.isTextual() ? value.textValue() : null;
    }

    /** A number of the object, or null; what is no probability is left for {@link Marks} to refuse. */
    @Nullable
    Double number(String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? (Double) value.doubleValue() : null;
    }

    private JsonNode first(List<String> names) {
        for (String name : names) {
            if (node.has(name)) {
                return node.get(name);
            }
        }
        return node.path(names.get(0));
    }

    private int number(JsonNode value) throws CorpusException {
        if (!value.isInt()) {
            throw wrong();
        }
        return value.intValue();
    }

    private CorpusException wrong() {
        return new CorpusException(
                file,
                line,
                "a span such as [0, 5, \"ORG\"] or {\"start\": 0, \"end\": 5, \"label\": \"ORG\"} was expected, but "
                        + Json.shown(node) + " came");
    }
}
