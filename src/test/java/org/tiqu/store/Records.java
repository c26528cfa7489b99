package org.tiqu.store;

import java.nio.charset.StandardCharsets;
import org.tiqu.record.ArticleRecord;
import org.tiqu.record.JsonReader;
import org.tiqu.record.JsonWriter;

/** Small records for the tests. */
final class Records {
    private static final String LINE = """
            {"schema":"tiqu/article/1","id":"ID","source":{"uri":"ID.txt","media_type":"text/plain","charset":"UTF-8",
            "sha256":"00"},"language":"en","offset_unit":"codepoint","title":null,"published":"2020-03-02",
            "published_by":"option","text":"\uD840\uDC00 Baidu, \\"Q1\\"\\nIn May it paid\\t5\\\\6 yuan.","paragraphs":[
            {"index":0,"start":0,"end":13,"role":"item_heading","section":"company","item":1,"language":"en",
            "sentences":[[0,13]],"confidence":0.9},
            {"index":1,"start":14,"end":38,"role":"body","section":"company","item":1,"language":"en",
            "sentences":[[14,38]],"confidence":0.8}],
            "mentions":[
            {"start":2,"end":7,"text":"Baidu","type":"ORG","key":"百度","paragraph":0,"confidence":0.97,
            "key_confidence":0.99,"by":["corenlp","lexicon"]},
            {"start":17,"end":20,"text":"May","type":"DATE","key":"2020-05","paragraph":1,"confidence":0.5,
            "key_confidence":0.6,"by":["dates"]}],
            "entities":[{"key":"百度","type":"ORG","name":"Baidu","name_zh":"百度","names":["Baidu","a\\"b\\\\c,{d}"],
            "aliases":[],"mentions":[0]}],
            "records":[{"item":1,"section":"company","heading":"Baidu","paragraphs":[0,1],"date":"2020-05",
            "regions":[],"organizations":["百度"],"people":[],"company":"百度","event":"investment",
            "amount":"5000000.5 CNY"}],
            "same_as":null,"warnings":[],"produced_by":{"tiqu":"0.1.0","profile":"fast","models":{}}}
            """.replace("\n", "");

    private Records() {}

    /** A record with a paragraph that begins behind a character of two UTF-16 units. */
    static ArticleRecord of(String id) {
        return new JsonReader().read(LINE.replace("ID", id));
    }

    /** The line of such a record, its end included. */
    static byte[] line(String id) {
        return new JsonWriter().line(of(id));
    }

    static String text(String... ids) {
        StringBuilder lines = new StringBuilder();
        for (String id : ids) {
            lines.append(new String(line(id), StandardCharsets.UTF_8));
        }
        return lines.toString();
    }
}
