package org.tiqu.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tiqu.pipeline.Articles;
import org.tiqu.pipeline.FakeStages;
import org.tiqu.pipeline.Outcome;
import org.tiqu.text.Failure;

class JsonWriterTest {
    private static final String ZEROS = "0".repeat(64);

    @Test
    void writesEveryFieldInTheOrderOfTheContract() {
        String expected = "{'schema':'tiqu/article/1','id':'a','source':{'uri':'a.txt','media_type':'text/plain',"
                + "'charset':'UTF-8','sha256':'" + ZEROS + "'},'language':'en','offset_unit':'codepoint','title':'T',"
                + "'published':'2020-03-02','published_by':'metadata','text':'T\\nBaidu \uD83D\uDE00 百度','paragraphs':["
                + "{'index':0,'start':0,'end':1,'role':'title','section':'overview','item':null,'language':'en',"
                + "'sentences':[[0,1]],'confidence':1.0},"
                + "{'index':1,'start':2,'end':12,'role':'body','section':'company','item':1,'language':'en',"
                + "'sentences':[[2,12]],'confidence':0.5}],'mentions':[{'start':2,'end':7,'text':'Baidu','type':'ORG',"
                + "'key':'Baidu','paragraph':1,'confidence':0.877,'key_confidence':1.0,'by':['lexicon']}],"
                + "'entities':[{'key':'Baidu','type':'ORG','name':'Baidu','name_zh':null,'names':['Baidu'],'aliases':[],"
                + "'mentions':[0]}],'records':[{'item':1,'section':'company','paragraphs':[1],'regions':[],"
                + "'organizations':['Baidu'],'people':[]}],'same_as':null,'near_duplicate_of':null,'warnings':[],'produced_by':{'tiqu':'0',"
                + "'profile':'fast','models':{'fake':'sha256 " + ZEROS + "'}}}\n";
        assertEquals(expected.replace('\'', '"'), line("T\nBaidu \uD83D\uDE00 百度"));
    }

    @Test
    void escapesWhatJsonMustAndNothingElse() {
        assertTrue(line("\u0001\t\"\\\u00A0\u3000\u2028\u007F")
                .contains("\"text\":\"\\u0001\\t\\\"\\\\\u00A0\u3000\u2028\u007F\""));
    }

    @Test
    void writesNoSurrogateThatStandsAlone() {
        Failure failure = new Failure("a\uD800", "source", Failure.Code.BINARY, "b");
        assertArrayEquals(
                "{\"source\":\"a\uFFFD\",\"stage\":\"source\",\"code\":\"binary\",\"reason\":\"b\"}\n"
                        .getBytes(StandardCharsets.UTF_8),
                new JsonWriter().line(failure));
    }

    private static String line(String text) {
        Outcome outcome = FakeStages.pipeline(OffsetUnit.CODE_POINT).run(Articles.of("a", text));
        ArticleRecord article = assertInstanceOf(Outcome.Done.class, outcome).article();
        return new String(new JsonWriter().line(article), StandardCharsets.UTF_8);
    }
}
