package org.tiqu.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads JSONL as spaCy and Prodigy write it: {@code {"text": "…", "ents": [{"start": 0, "end": 5, "label": "ORG"}]}},
 * the list also as {@code entities} or {@code spans}, its elements also as {@code [0, 5, "ORG"]}, and the training
 * tuples {@code ["…", {"entities": [[0, 5, "ORG"]]}]}. Offsets count code points. {@code kb_id} is a mention's key;
 * {@code confidence} and {@code key_confidence} are read where they are. The id is {@code id} of the object or of its
 * {@code meta}.
 *
 * <p>Source: spaCy's {@code Doc.to_json} ({@code ents}; {@code kb_id} of spans) and Prodigy's tasks ({@code spans},
 * {@code meta}).
 */
final class SpacyReader implements ArticleReader {
    private static final SpanLines LINES = new SpanLines(
            List.of("text"), List.of("ents", "entities", "spans", "label", "labels"), List.of("/meta", ""));

    @Override
    public List<Foreign> read(Path path, TypeMap types) throws IOException {
        return LINES.read(path, types);
    }
}
