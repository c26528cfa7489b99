package org.tiqu.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.corpus.Located;

/** doccano's and spaCy's JSONL as these tools write them. */
class JsonFormatsTest {
    @TempDir
    Path folder;

    private List<Located> read(Format format, String content) throws IOException {
        Path file = Articles.write(folder, "file.jsonl", content);
        assertEquals(format, Format.guess(file));
        return format.read(file, TypeMap.of("MISC=-"));
    }

    private String message(Format format, String content) throws IOException {
        Path file = Articles.write(folder, "file.jsonl", content);
        return Articles.message(file, () -> format.read(file, TypeMap.DEFAULT));
    }

    @Test
    void readsLabelsOfDoccano() throws IOException {
        List<Located> read = read(Format.DOCCANO, """
                {"id": 15, "text": "\uD83D\uDE00 EU rejects German call.", "label": [[13, 19, "MISC"], [2, 4, "ORG"]], "Comments": []}

                {"id": 16, "data": "Peter Blackburn", "labels": [[0, 15, "PERSON"]], "external_id": "x/1"}
                """);
        assertEquals(List.of("ORG EU"), Articles.found(read.get(0).article()));
        assertEquals("15", read.get(0).article().id());
        assertEquals("x/1", read.get(1).article().id());
        assertEquals(3, read.get(1).line());
    }

    @Test
    void readsEntitiesOfDoccano() throws IOException {
        Located read = read(Format.DOCCANO, """
                {"text": "Google was founded", "entities":
                  [{"id": 0, "start_offset": 0, "end_offset": 6, "label": "ORG"}], "relations": []}""").get(0);
        assertEquals(List.of("ORG Google"), Articles.found(read.article()));
        assertEquals("file", read.article().id());
    }

    @Test
    void readsDocumentsTasksAndTuplesOfSpacy() throws IOException {
        String doc = "{\"text\": \"\uD842\uDFB7 Uber\", \"ents\": [{\"start\": 2, \"end\": 6, \"label\": \"ORG\"}]}";
        String task =
                "{\"text\": \"Uber\", \"spans\": [{\"start\": 0, \"end\": 4, \"label\": \"ORG\", \"token_start\": 0}],"
                        + " \"meta\": {\"id\": 7}}";
        String tuple = "[\"Uber in Rome\", {\"entities\": [[0, 4, \"ORG\"], [8, 12, \"GPE\"]]}]";
        List<Located> read = read(Format.SPACY, doc + "\n" + task + "\n" + tuple);
        assertEquals(List.of("ORG Uber"), Articles.found(read.get(0).article()));
        assertEquals("7", read.get(1).article().id());
        assertEquals(
                List.of("ORG Uber", "REGION Rome"), Articles.found(read.get(2).article()));
        assertEquals("file#3", read.get(2).article().id());
        assertEquals(
                2,
                read(Format.SPACY, "[\n" + tuple + ",\n" + tuple + "]").get(0).line());
    }

    @Test
    void saysWhatItExpectedAndWhere() throws IOException {
        assertEquals(
                "FILE:2: a span such as [0, 5, \"ORG\"] or {\"start\": 0, \"end\": 5, \"label\": \"ORG\"} was expected,"
                        + " but '[0,\"1\",\"ORG\"]' came",
                message(
                        Format.DOCCANO,
                        "{\"text\":\"a\",\"label\":[]}\n{\"text\":\"a\",\"label\":[[0,\"1\",\"ORG\"]]}"));
        assertEquals(
                "FILE:1: a text under the name 'text' was expected, but nothing came",
                message(Format.SPACY, "{\"ents\":[]}"));
        assertEquals(
                "FILE:1: a list of spans under one of the names ents, entities, spans, label, labels was expected, but"
                        + " nothing came",
                message(Format.SPACY, "{\"text\":\"a\"}"));
        assertEquals(
                "FILE:1: a probability from 0 to 1 was expected, but 1.5 came; mend or drop it",
                message(
                        Format.SPACY,
                        "{\"text\":\"a\",\"ents\":[{\"start\":0,\"end\":1,\"label\":\"ORG\",\"confidence\":1.5}]}"));
        assertEquals(
                "FILE:3: the id '1' was already used in FILE:1; give each article an id of its own",
                message(
                        Format.DOCCANO,
                        "{\"id\":1,\"text\":\"a\",\"label\":[]}\n\n{\"id\":1,\"text\":\"a\",\"label\":[]}\n"));
        assertEquals("FILE: articles as doccano were expected, but it holds none", message(Format.DOCCANO, " "));
        String cut = message(Format.DOCCANO, "{\"text\":\"a\",\"label\":[]}\n{");
        assertTrue(cut.startsWith("FILE:2: this is no JSON (Unexpected end-of-input"), cut);
        assertTrue(cut.endsWith("); mend it there"), cut);
    }

    @Test
    void refusesMetadataOfAnotherText() throws IOException {
        assertEquals(
                "FILE:1: the text has 1 code points, but tiqu's metadata was written for one of 9; bring the text back,"
                        + " or take the field 'tiqu' out",
                message(Format.DOCCANO, "{\"text\":\"a\",\"label\":[],\"tiqu\":{\"text_length\":9}}"));
        assertEquals(
                "FILE:1: /language: a string was expected, but 7 came",
                message(Format.DOCCANO, "{\"text\":\"a\",\"label\":[],\"tiqu\":{\"language\":7}}"));
    }

    @Test
    void keepsOnlyWhatAUserDidNotChange() throws IOException {
        String line = Format.DOCCANO
                .write(List.of(Articles.full()))
                .get(0)
                .text()
                .replace("[[0,3,\"ORG\"],", "[[0,2,\"ORG\"],");
        Located read = read(Format.DOCCANO, line).get(0);
        assertEquals("ORG \uD842\uDFB7野", Articles.found(read.article()).get(0));
        assertEquals("ORG Baidu 百度", Articles.found(read.article()).get(1));
        assertEquals(
                List.of("百度", "110000", "?Li Ming 100%"),
                read.article().entities().stream().map(entity -> entity.key()).toList());
        assertEquals(List.of("百度集团"), read.article().entities().get(0).aliases());
    }
}
