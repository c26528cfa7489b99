package org.tiqu.corpus.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiqu.corpus.Golds;

class UntaggedNamesTest {
    @TempDir
    Path temporary;

    @Test
    void findsANameThatIsTaggedElsewhere() {
        List<String> findings = findings(
                "<body policy 1> [[Baidu|ORG|百度]] spoke.",
                "<body policy 1> In a very long sentence the company named Baidu was said to have said it.");
        assertEquals(
                List.of("dev/a.json:10: [untagged] 'Baidu' is ORG in line 13, but untagged in '…tence the company named"
                        + " [Baidu] was said to have said i…'; tag it, or accept it if something else is meant"),
                findings);
    }

    @Test
    void findsItOverALineBreak() {
        assertEquals(
                1,
                findings("<body policy 1> [[New York|REGION|New York]] or New", "York")
                        .size());
        assertEquals(
                1,
                findings("<body policy 1> [[New", "York|REGION|New York]] or New York")
                        .size());
    }

    @Test
    void findsChineseNamesInsideLongerWords() {
        assertEquals(1, findings("<body policy 1> [[百度|ORG|百度]]发布百度超级链").size());
    }

    @Test
    void leavesPartsOfWordsAndShortOrCommonWords() {
        assertEquals(
                List.of(),
                findings("<body policy 1> [[Li|ORG|A]] [[EU|REGION|B]] [[BOE|ORG|C]] [[apple|ORG|D]] [[中|REGION|CN]]"
                        + " [[today|DATE|2020]]: Li, EU, BOEs, xBOE, apple, 中, today"));
    }

    @Test
    void leavesWhatStandsInsideOtherMentions() {
        assertEquals(List.of(), findings("<body policy 1> [[Beijing|REGION|110000]] and [[Beijing Daily|ORG|北京日报]]"));
    }

    @Test
    void tellsOnlyTheLongestOfNamesInsideEachOther() {
        List<String> findings =
                findings("<body policy 1> [[Beijing|REGION|110000]], [[Beijing Daily|ORG|北京日报]], Beijing Daily");
        assertEquals(1, findings.size());
        assertEquals(true, findings.get(0).contains("'Beijing Daily' is ORG"), findings.get(0));
    }

    private List<String> findings(String... lines) {
        return new CheckFolder(temporary).add("dev", Golds.of("a", lines)).findings();
    }
}
