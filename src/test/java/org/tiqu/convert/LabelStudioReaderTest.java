package org.tiqu.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.corpus.Located;

class LabelStudioReaderTest {
    @TempDir
    Path folder;

    private List<Located> read(String content) throws IOException {
        Path file = Articles.write(folder, "file.json", content);
        assertEquals(Format.LABEL_STUDIO, Format.guess(file));
        return Format.LABEL_STUDIO.read(file, TypeMap.DEFAULT);
    }

    private String message(String content) {
        return Articles.message(folder.resolve("file.json"), () -> read(content));
    }

    private static String region(int start, int end, String text) {
        return "{\"value\": {\"start\": " + start + ", \"end\": " + end
                + (text.isEmpty() ? "" : ", \"text\": \"" + text)
                + (text.isEmpty() ? "" : "\"") + ", \"labels\": [\"ORG\"]}, \"id\": \"gew3\", \"from_name\": \"label\","
                + " \"to_name\": \"text\", \"type\": \"labels\", \"origin\": \"manual\"}";
    }

    private static String task(String results) {
        return "[{\"id\": 12, \"data\": {\"text\": \"\uD83D\uDC31 Warning: This is a test\\r\\ntext\"}, \"annotations\":"
                + " [{\"id\": 9, \"was_cancelled\": false, \"result\": [" + results
                + "]}, {\"was_cancelled\": true, \"result\": []}], \"predictions\": [{\"result\": []}]}]";
    }

    @Test
    void countsCodePointsAsTheEditorDoes() throws IOException {
        Located read = read(task(region(21, 25, "test") + ", {\"type\": \"choices\", \"value\": {\"choices\": []}}"))
                .get(0);
        assertEquals(List.of("ORG test"), Articles.found(read.article()));
        assertEquals("12", read.article().id());
        assertEquals(
                List.of("ORG test"),
                Articles.found(read(task(region(21, 25, ""))).get(0).article()));
    }

    @Test
    void countsUtf16WhereOnlyThatFitsWhatIsStated() throws IOException {
        assertEquals(
                List.of("ORG test"),
                Articles.found(read(task(region(22, 26, "test"))).get(0).article()));
    }

    @Test
    void knowsLineBreaksHoweverTheyAreStated() throws IOException {
        List<String> both = List.of("ORG test\r\ntext");
        assertEquals(
                both,
                Articles.found(
                        read(task(region(21, 31, "test\\\\ntext"))).get(0).article()));
        assertEquals(
                both,
                Articles.found(
                        read(task(region(21, 31, "test\\n\\ntext"))).get(0).article()));
    }

    @Test
    void readsPredictionsWhereNobodyAnnotated() throws IOException {
        Located read = read("""
                [
                  {"data": {"text": "Baidu", "id": "a"}, "predictions": [{"model_version": "m", "score": 7, "result": [
                    {"value": {"start": 0, "end": 5, "labels": ["Organization"]}, "score": 0.5,
                     "meta": {"text": ["a note", "tiqu:百度"]}}]}]}
                ]""").get(0);
        assertEquals(List.of("ORG Baidu 百度"), Articles.found(read.article()));
        assertEquals(0.5, read.article().mentions().get(0).confidence());
        assertEquals("a", read.article().id());
        assertEquals(2, read.line());
    }

    @Test
    void saysWhatItExpectedAndWhere() {
        assertEquals(
                "FILE:1: the ORG 'test' was expected at [0, 4), but there stands '\uD83D\uDC31 Wa'; check that this is the"
                        + " text that was annotated, and that offsets count code points",
                message(task(region(0, 4, "test"))));
        assertEquals(
                "FILE:1: a task with a string data.text was expected, but nothing came; name the field of the text"
                        + " 'text'",
                message("[{\"data\": {\"body\": \"x\"}}]"));
        assertEquals(
                "FILE:1: one of annotations was expected, but the task has 2; keep the one that counts",
                message("[{\"data\": {\"text\": \"x\"}, \"annotations\": [{}, {}]}]"));
    }
}
