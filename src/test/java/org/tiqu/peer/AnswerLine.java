package org.tiqu.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.tiqu.corpus.AnnotatedArticle;
import org.tiqu.corpus.GoldWriter;

/** Writes an answer as a record of one line; unlike a gold record it holds the aliases of entities. */
final class AnswerLine {
    private static final JsonMapper MAPPER = new JsonMapper();

    private AnswerLine() {}

    static byte[] bytes(AnnotatedArticle article) throws IOException {
        JsonNode record = MAPPER.readTree(GoldWriter.line(article));
        JsonNode entities = record.get("entities");
        for (int i = 0; i < article.entities().size(); i++) {
            ArrayNode aliases = ((ObjectNode) entities.get(i)).putArray("aliases");
            article.entities().get(i).aliases().forEach(aliases::add);
        }
        return (MAPPER.writeValueAsString(record) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
