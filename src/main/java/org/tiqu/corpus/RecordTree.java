package org.tiqu.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;

/** Reads an annotated article from a record that was put together from something else. */
public final class RecordTree {
    private RecordTree() {}

    /**
     * The article that the record tells; {@code file} and {@code line} are where its parts were read.
     *
     * @throws CorpusException if it is no record
     */
    public static AnnotatedArticle parse(JsonNode record, Path file, int line) throws CorpusException {
        try {
            return RecordParser.parse(record);
        } catch (InvalidRecordException e) {
            throw new CorpusException(file, line, String.valueOf(e.getMessage()), e);
        }
    }
}
