package org.tiqu.corpus.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiqu.corpus.CorpusException;
import org.tiqu.corpus.Golds;

/** Flaws of reading, headers, accepted findings, and the check as a whole. */
class CorpusCheckTest {
    @TempDir
    Path temporary;

    private CheckFolder folder = new CheckFolder(Path.of(""));

    @BeforeEach
    void setUp() {
        folder = new CheckFolder(temporary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpora/reports", "corpora/pairs"})
    void findsNoErrorInTheCorpora(String corpus) throws IOException {
        List<String> errors = CorpusCheck.of(List.of(Path.of(corpus)), Set.of()).findings().stream()
                .filter(finding -> finding.code().severity() == Severity.ERROR)
                .map(Finding::shown)
                .toList();
        assertEquals(List.of(), errors);
    }

    @Test
    void goesOnBehindWhatCannotBeRead() {
        folder.add("dev", "a", "<body policy 1> [[Baidu|ORG|百度]] and [[Intel|ORG|?]]")
                .change("dev/a.json", "\"start\":0,\"end\":5", "\"start\":1,\"end\":6")
                .write("dev/b.json", "x")
                .write("dev/c.json", "")
                .add("dev", "d", "<body policy> x");
        assertEquals(
                List.of(
                        "dev/a.json:12: [offsets] /mentions/0: the text says 'Baidu', but its offsets hold 'aidu '; check"
                                + " offset_unit",
                        "dev/a.json:13: [key-form] the key '?' should be '?Intel' in all its mentions, after this first one",
                        "dev/b.json:1: [form] this is no JSON (Unrecognized token 'x': was expecting (JSON String, Number,"
                                + " Array, Object or token 'null', 'true' or 'false')); mend it there",
                        "dev/c.json:1: [form] a record was expected, but the file is empty; drop it",
                        "dev/d.json:9: [paragraph-label] body outside the overview belongs to an item; add its number"
                                + " ('x')"),
                folder.findings());
    }

    @Test
    void findsOverlaps() {
        folder.add("dev", "a", "<body policy 1> [[Baidu|ORG|百度]] and [[Intel|ORG|Intel]]")
                .change(
                        "dev/a.json",
                        "\"start\":10,\"end\":15,\"text\":\"Intel\"",
                        "\"start\":0,\"end\":5,\"text\":\"Baidu\"");
        assertEquals(
                "dev/a.json:13: [overlap] /mentions/1: mentions stand in text order and do not overlap, but 'Baidu' does",
                folder.findings().get(0));
    }

    @Test
    void findsWrongHeaders() {
        folder.write(
                        "dev/x.json",
                        Golds.json(Golds.of("a", "<title overview> x"))
                                .replace("\"en\"", "\"zh\"")
                                .replace("\"2020-03-02\"", "null"))
                .add("test", "a", "<title overview> y");
        assertEquals(
                List.of(
                                "dev/x.json:1: [header] published is 'null', no date such as 2020-03-02; dates are resolved against"
                                        + " it",
                                "dev/x.json:1: [header] the id 'a' is not the name of its file; name the file a.json, or change"
                                        + " the id",
                                "dev/x.json:1: [header] the language 'zh' is none of en, zh-Hans, zh-Hant, mul",
                                "test/a.json:1: [header] the id 'a' was already used in " + temporary
                                        + "/dev/x.json:1; give each article an id of its own")
                        .stream()
                        .map(line -> line.replace(temporary + "/", ""))
                        .toList(),
                folder.findings());
    }

    @Test
    void leavesOutWhatWasAccepted() {
        folder.add("dev", "a", "<body policy 1> [[Baidu|ORG|百度]]'s Baidu Chain")
                .write(
                        "accepted.tsv",
                        "# file, code, subject, reason\n\ndev/a.json\tuntagged\tBaidu\ta product's name\n");
        CorpusCheck check = folder.check(Set.of());
        assertEquals(List.of(), check.findings());
        assertEquals(1, check.accepted());
        assertEquals(1, check.articles());
    }

    @Test
    void tellsWhatNeedsNoAcceptingAnyMore() {
        folder.add("dev", "a", "<body policy 1> [[Baidu|ORG|?百度]]").write("accepted.tsv", """
                        dev/a.json\tuntagged\tBaidu\ta product's name
                        dev/a.json\tkey-form\tBaidu\terrors stay
                        dev/a.json\tuntagged\tBaidu\t
                        x
                        """);
        assertEquals(
                List.of(
                        "accepted.tsv:1: [accepted] no warning needs this line any more: dev/a.json [untagged] 'Baidu';"
                                + " drop it",
                        "accepted.tsv:2: [accepted] no warning needs this line any more: dev/a.json [key-form] 'Baidu';"
                                + " drop it",
                        "accepted.tsv:3: [accepted] a line holds file, code, subject and reason with tabs between them,"
                                + " but 'dev/a.json untagged Baidu' came",
                        "accepted.tsv:4: [accepted] a line holds file, code, subject and reason with tabs between them,"
                                + " but 'x' came",
                        "dev/a.json:12: [key-form] the key '?百度' should be '?Baidu' in all its mentions, after this first"
                                + " one"),
                folder.findings());
    }

    @Test
    void countsByCodeAndSeverity() {
        folder.add("dev", "a", "<body policy 1> [[Baidu|ORG|?百度]], Baidu, Baidu");
        CorpusCheck check = folder.check(Set.of());
        assertEquals(Map.of(Code.KEY_FORM, 1, Code.UNTAGGED, 2), check.counts());
        assertEquals(1, check.count(Severity.ERROR));
        assertEquals(2, check.count(Severity.WARNING));
    }

    @Test
    void refusesAFolderWithoutRecords() {
        assertThrows(CorpusException.class, () -> CorpusCheck.of(List.of(temporary), Set.of()));
    }
}
