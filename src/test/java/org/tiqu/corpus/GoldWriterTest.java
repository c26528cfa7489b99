package org.tiqu.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldWriterTest {
    @TempDir
    Path folder;

    private static final AnnotatedArticle ARTICLE = Golds.of(
            "a",
            "<item_heading company 1> 😀 [[Baidu|ORG|百度]] invests",
            "<body company 1> On [[March 1|DATE|2020-03-01]].",
            "@1 amount: 10000000 CNY");

    @Test
    void writesEachElementInALineOfItsOwn() {
        assertEquals("""
                {
                "schema": "tiqu/article/1",
                "id": "a",
                "language": "en",
                "offset_unit": "codepoint",
                "published": "2020-03-02",
                "text": "😀 Baidu invests\\nOn March 1.\\n",
                "paragraphs": [
                  {"index":0,"start":0,"end":15,"role":"item_heading","section":"company","item":1},
                  {"index":1,"start":16,"end":27,"role":"body","section":"company","item":1}
                ],
                "mentions": [
                  {"start":2,"end":7,"text":"Baidu","type":"ORG","key":"百度","paragraph":0},
                  {"start":19,"end":26,"text":"March 1","type":"DATE","key":"2020-03-01","paragraph":1}
                ],
                "entities": [
                  {"key":"百度","type":"ORG","names":["Baidu"],"mentions":[0]}
                ],
                "records": [
                  {"item":1,"section":"company","heading":"😀 Baidu invests","paragraphs":[0,1],\
                "organizations":["百度"],"amount":"10000000 CNY"}
                ]
                }
                """, Golds.json(ARTICLE));
    }

    @Test
    void writesALineOfJsonLines() {
        String line = new String(GoldWriter.line(ARTICLE), StandardCharsets.UTF_8);
        assertEquals(1, line.lines().count());
        assertEquals('\n', line.charAt(line.length() - 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void readsBackWhatItWrote(long seed) throws IOException {
        AnnotatedArticle article = new RandomGold(seed).article();
        Path file = Files.write(folder.resolve("a.json"), GoldWriter.bytes(article));
        assertEquals(article, RecordReader.read(file).get(0).article());
        Files.write(file, GoldWriter.line(article));
        assertEquals(article, RecordReader.read(file).get(0).article());
    }
}
