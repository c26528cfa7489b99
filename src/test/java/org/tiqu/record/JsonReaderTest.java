package org.tiqu.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
    private static final String LINE = "{\"schema\":\"tiqu/article/1\",\"id\":\"a\",\"source\":{\"uri\":\"a.txt\","
            + "\"media_type\":\"text/plain\",\"charset\":\"UTF-8\",\"sha256\":\"00\"},\"language\":\"en\","
            + "\"offset_unit\":\"codepoint\",\"text\":\"b\",\"produced_by\":{\"tiqu\":\"9\",\"profile\":\"full\","
            + "\"models\":{}}";

    @Test
    void takesAnAbsentListForAnEmptyOne() {
        assertEquals(List.of(), new JsonReader().read(LINE + "}").mentions());
    }

    @Test
    void passesOverFieldsThatItDoesNotKnow() {
        assertEquals(
                "a", new JsonReader().read(LINE + ",\"later\":{\"x\":[1]}}").id());
    }

    @Test
    void readsWhatTheWriterWrote() {
        ArticleRecord record = new JsonReader().read(LINE + ",\"warnings\":[{\"code\":\"empty\",\"message\":\"m\"}]}");
        String line = new String(new JsonWriter().line(record), StandardCharsets.UTF_8);

        assertEquals(record, new JsonReader().read(line));
    }

    @Test
    void refusesAnotherMajorVersion() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> new JsonReader().read(LINE.replace("article/1", "article/2") + "}"));

        assertEquals(
                "is a record of schema 'tiqu/article/2', not 'tiqu/article/1'; read it with the tiqu that wrote it",
                e.getMessage());
    }
}
