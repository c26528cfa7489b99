package org.tiqu.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads doccano's JSONL of sequence labelling: {@code {"id": 1, "text": "…", "label": [[0, 5, "ORG"]]}}, of newer
 * versions with relations {@code "entities": [{"id": 7, "label": "ORG", "start_offset": 0, "end_offset": 5}]}. Offsets
 * count code points. Ids are doccano's own numbers unless {@code external_id} or tiqu's metadata tell another;
 * relations, comments and categories are passed over.
 *
 * <p>Source: doccano, {@code backend/data_export/models.py} ({@code ExportedSpan}, {@code ExportedExample}: metadata
 * are members of the object), and pull request 99, since which offsets are Python's.
 */
final class DoccanoReader implements ArticleReader {
    private static final SpanLines LINES =
            new SpanLines(List.of("text", "data"), List.of("label", "labels", "entities"), List.of("", "/meta"));

    @Override
    public List<Foreign> read(Path path, TypeMap types) throws IOException {
        return LINES.read(path, types);
    }
}
