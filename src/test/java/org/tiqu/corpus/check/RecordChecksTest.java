package org.tiqu.corpus.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities, and the records of items. */
class RecordChecksTest {
    private static final String[] LINES = {
        "<item_heading policy 1> [[Sichuan|REGION|510000]]: a notice",
        "<body policy 1> [[Bank|ORG|B]] of it printed “The Notice",
        "on  Power”.",
        "@1 issuer: B",
        "@1 document: the notice ON power",
        "@1 date: 2020-03-01",
        "<body company 2> [[Intel|ORG|Intel]] pays.",
        "@2 company: Intel",
        "@2 event: lawsuit",
        "@2 amount: 1250000.5 USD"
    };

    @TempDir
    Path temporary;

    private CheckFolder folder = new CheckFolder(Path.of(""));

    @BeforeEach
    void setUp() {
        folder = new CheckFolder(temporary).add("dev", "a", LINES);
    }

    @Test
    void takesRecordsThatFollowFromTheText() {
        assertEquals(List.of(), folder.findings());
    }

    @Test
    void findsEntitiesThatDoNotFollow() {
        folder.change("dev/a.json", "{\"key\":\"B\",\"type\":\"ORG\"", "{\"key\":\"C\",\"type\":\"ORG\"")
                .change("dev/a.json", "\"names\":[\"Sichuan\"]", "\"names\":[\"Tibet\"]")
                .change(
                        "dev/a.json",
                        "\"names\":[\"Intel\"],\"mentions\":[2]",
                        "\"names\":[\"Intel\"],\"mentions\":[1,2]");
        assertEquals(
                List.of(
                        "dev/a.json:15: [entities] no entity has the key 'B' (ORG); add one",
                        "dev/a.json:19: [entities] the entity '510000' (REGION) has the names [Tibet], but its mentions are"
                                + " [Sichuan]",
                        "dev/a.json:20: [entities] the entity 'C' (ORG) has no mention with its key, or stands twice; drop it",
                        "dev/a.json:21: [entities] the entity 'Intel' (ORG) lists the mentions [1, 2], but [2] have its key"),
                folder.findings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\"item\":1,\"section\":\"policy\",\"heading\" ~ \"item\":1,\"section\":\"other\",\"heading\" ~ the record's"
                        + " section is other, but its paragraphs' policy",
                "\"heading\":\"Sichuan: a notice\" ~ \"heading\":\"Sichuan\" ~ the record's heading is 'Sichuan', but the"
                        + " text's 'Sichuan: a notice'",
                "\"paragraphs\":[0,1] ~ \"paragraphs\":[0] ~ the record's paragraphs are [0], but the item's [0, 1]",
                "\"regions\":[\"510000\"] ~ \"regions\":[] ~ regions are [], but the item mentions [510000]",
                "\"organizations\":[\"B\"] ~ \"organizations\":[\"B\",\"C\"] ~ organizations are [B, C], but the item"
                        + " mentions [B]",
            })
    void findsWhatDoesNotFollowFromTheItem(String old, String now, String flaw) {
        List<String> findings = folder.change("dev/a.json", old, now).findings();
        assertEquals("dev/a.json:24: [record-item] item 1: " + flaw, findings.get(0));
    }

    @Test
    void findsRecordsWithoutItemAndItemsWithoutRecord() {
        folder.change(
                "dev/a.json",
                "{\"item\":2,\"section\":\"company\",\"paragraphs\"",
                "{\"item\":3,\"section\":\"other\",\"paragraphs\"");
        assertEquals(
                List.of(
                        "dev/a.json:11: [record-item] item 2 has no record; add one",
                        "dev/a.json:25: [record-item] item 3: no paragraph belongs to item 3; drop the record, or number its"
                                + " paragraphs"),
                folder.findings().stream()
                        .filter(line -> line.contains("record-item"))
                        .toList());
        folder.add("dev", "a", LINES).change("dev/a.json", "{\"item\":2", "{\"item\":1");
        assertEquals(
                "dev/a.json:25: [record-item] item 1: item 1 has two records; keep one",
                folder.findings().stream()
                        .filter(line -> line.contains("two records"))
                        .findFirst()
                        .orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\"event\":\"lawsuit\" ~ \"product\":\"pays\" ~ record-field ~ product: is no field of company; drop it",
                "\"event\":\"lawsuit\" ~ \"event\":\"trial\" ~ record-value ~ event: 'trial' is none of report, investment,"
                        + " cooperation, lawsuit, shareholding, product, personnel, other",
                "1250000.5 USD ~ 1,250,000 USD ~ record-value ~ amount: '1,250,000 USD' is no amount such as 10000000 CNY, a"
                        + " number and an ISO 4217 currency",
                "1250000.5 USD ~ 1250000 RMB ~ record-value ~ amount: '1250000 RMB' is no amount such as 10000000 CNY, a"
                        + " number and an ISO 4217 currency",
                "\"company\":\"Intel\" ~ \"company\":\"B\" ~ record-key ~ company: 'B' is no key of a mention in the item;"
                        + " write the key as marked there",
            })
    void findsFieldsThatAreWrong(String old, String now, String code, String flaw) {
        assertEquals(
                List.of("dev/a.json:25: [" + code + "] item 2, " + flaw),
                folder.change("dev/a.json", old, now).findings());
    }

    @Test
    void findsTextsAndDatesThatAreWrong() {
        folder.change("dev/a.json", "the notice ON power", "another notice")
                .change("dev/a.json", "2020-03-01", "2020-03-32");
        assertEquals(
                List.of(
                        "dev/a.json:24: [record-text] item 1, document: 'another notice' does not stand in a paragraph of the"
                                + " item; write it as in the text",
                        "dev/a.json:24: [record-value] item 1, date: the calendar has no '2020-03-32'; correct it"),
                folder.findings());
        folder.add("dev", "a", LINES)
                .change("dev/a.json", "the notice ON power", "the notice\\nON power")
                .change("dev/a.json", "2020-03-01", "?");
        assertEquals(
                List.of(
                        "dev/a.json:24: [record-text] item 1, document: 'the notice ON power' has white space at its ends or"
                                + " a line break inside; write it in one line",
                        "dev/a.json:24: [record-value] item 1, date: ? says nothing; drop the field"),
                folder.findings());
    }
}
