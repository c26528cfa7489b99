package org.tiqu.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads annotated articles from records: one JSON object a file, or one a line. */
public final class RecordReader {
    private RecordReader() {}

    /**
     * The records of a file, or of all {@code .json} and {@code .jsonl} files of a folder and the folders in it, in
     * the order of their paths; lists of failures are passed over.
     *
     * @throws CorpusException if there is none, one cannot be used, or two have one id
     */
    public static List<Located> read(Path path) throws IOException {
        Map<String, Located> known = new HashMap<>();
        List<Located> articles = new ArrayList<>();
        for (Path file : RecordFiles.in(path)) {
            for (Located located : readFile(file)) {
                Located earlier = known.putIfAbsent(located.article().id(), located);
                if (earlier != null) {
                    throw new CorpusException(
                            file,
                            located.line(),
                            "the id '" + located.article().id() + "' was already used in " + earlier.place()
                                    + "; give each article an id of its own");
                }
                articles.add(located);
            }
        }
        if (articles.isEmpty()) {
            throw new CorpusException(path, 0, "holds no record; name a .json or .jsonl file, or a folder of such");
        }
        return articles;
    }

    private static List<Located> readFile(Path file) throws IOException {
        List<Located> articles = new ArrayList<>();
        try (RecordValues values = new RecordValues(file)) {
            for (JsonNode value = values.next(); value != null; value = values.next()) {
                try {
                    articles.add(new Located(RecordParser.parse(value), file, values.line()));
                } catch (InvalidRecordException e) {
                    throw new CorpusException(file, values.lines().line(e.pointer()), e.what(), e);
                }
            }
        }
        return articles;
    }
}
